import type { YamlText } from './yaml.ts';

/** A settings file that was read: its data, and where things stand in it. */
export interface SettingsFile<T> {
  readonly data: T;
  readonly file: string;
  readonly yaml: YamlText;
}
