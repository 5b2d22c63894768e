import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, relative to it, in an order that does not depend on the disk.
 * @param options.hidden whether folders whose names begin with a dot are looked into
 */
export function filesBelow(folder: string, { hidden = true } = {}): string[] {
  const files: string[] = [];
  const look = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const file = path.join(below, entry.name);
      if (!entry.isDirectory()) files.push(file);
      else if (hidden || !entry.name.startsWith('.')) look(file);
    }
  };
  look('');
  return files.sort();
}
