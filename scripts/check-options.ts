import { parseArgs } from 'node:util';
import { CheckRefusal } from '#corpus/check/refusal.ts';
import { checkingWords } from '#i18n/checking.ts';

const formats = ['text', 'json', 'github', 'gitlab', 'sarif'] as const;

/** What `npm run check` was asked for. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  readonly fix: boolean;
  readonly since?: string;
  readonly staged: boolean;
}

/**
 * Reads the arguments of `npm run check`.
 * @throws CheckRefusal for what is no option, no format, or makes no sense together
 */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const format = formats.find((name) => name === values.format);
  if (!format) {
    throw new CheckRefusal(checkingWords.badFormat.replace('{format}', () => values.format));
  }
  if (values.fix && values.staged) throw new CheckRefusal(checkingWords.fixStaged);
  const { fix, since, staged } = values;
  return { paths: positionals, format, fix, staged, ...(since === undefined ? {} : { since }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'text' },
        fix: { type: 'boolean', default: false },
        since: { type: 'string' },
        staged: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    const [, detail = ''] = /'([^' ]+)/.exec(String(error)) ?? [];
    const words = checkingWords.badOption.replace('{detail}', () => detail);
    throw new CheckRefusal(`${words}\n${checkingWords.usage}`, { cause: error });
  }
}
