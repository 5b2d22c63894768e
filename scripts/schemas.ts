import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '#corpus/environment.ts';
import { writeFrontMatterManifest } from '#corpus/json-schema/front-matter-manifest.ts';
import { editorSchemaNames, jsonSchemaText } from '#corpus/json-schema/json-schema.ts';
import { color } from './terminal-colors.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = path.join(root, 'schemas');
mkdirSync(folder, { recursive: true });
for (const name of editorSchemaNames) {
  writeFileSync(path.join(folder, `${name}.schema.json`), jsonSchemaText(name));
  console.log(`${color.green('✓')} schemas/${name}.schema.json`);
}
const { content } = readEnvironment();
if (existsSync(content)) await writeFrontMatterManifest(content, root);
