import { scaffoldWords as words } from '#i18n/scaffold.ts';
import { fieldOfFlag, flagOf, type FieldName } from './field.ts';
import { findKind, kindNames, scaffoldKinds, type KindName, type ScaffoldKind } from './kind.ts';

/** What a command line asks for; `problem` says in a sentence why it cannot be read. */
export type ParsedArguments =
  | { readonly kind: KindName | undefined; readonly values: Partial<Record<FieldName, string>> }
  | { readonly problem: string };

/** Reads `<kind> --flag value --flag=value`; flags may be the English or the Vietnamese ones. */
export function parseArguments(given: readonly string[]): ParsedArguments {
  const [word, ...rest] = given[0]?.startsWith('--') ? [undefined, ...given] : given;
  if (word === undefined) return rest.length === 0 ? { kind: undefined, values: {} } : noKind();
  const kind = findKind(word);
  if (!kind) {
    return { problem: words.unknownKind.replace('{value}', word).replace('{names}', kindList()) };
  }
  const values: Partial<Record<FieldName, string>> = {};
  const { fields }: ScaffoldKind = scaffoldKinds[kind];
  for (let at = 0; at < rest.length; at += 1) {
    const [, flag = '', attached] = /^--([^=]+)(?:=(.*))?$/su.exec(rest[at] ?? '') ?? [];
    const field = fieldOfFlag(flag, fields);
    if (!field) return unknownFlag(flag || (rest[at] ?? ''), fields);
    const value = attached ?? (field === 'draft' ? 'true' : rest[(at += 1)]);
    if (value === undefined) return { problem: words.noValue.replace('{value}', flag) };
    values[field] = value;
  }
  return { kind, values };
}

function noKind(): ParsedArguments {
  return { problem: words.noKind.replace('{names}', kindList()) };
}

function kindList(): string {
  return kindNames.map((name) => `${scaffoldKinds[name].words[0]} (${name})`).join(', ');
}

function unknownFlag(flag: string, fields: readonly FieldName[]): ParsedArguments {
  const names = fields.map((field) => `--${flagOf(field)}`).join(', ');
  const value = flag.replace(/^--/, '');
  return { problem: words.unknownFlag.replace('{value}', value).replace('{names}', names) };
}
