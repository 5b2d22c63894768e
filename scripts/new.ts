import { existsSync } from 'node:fs';
import { cancel, intro, log, outro } from '@clack/prompts';
import { readEnvironment } from '#corpus/environment.ts';
import { parseArguments } from '#corpus/scaffold/arguments.ts';
import { askFields, askKind } from '#corpus/scaffold/ask.ts';
import { readCatalogue } from '#corpus/scaffold/catalogue.ts';
import { describeOpen } from '#corpus/scaffold/describe-open.ts';
import { planScaffold, type Scaffold } from '#corpus/scaffold/scaffold.ts';
import { writeScaffold } from '#corpus/scaffold/write-scaffold.ts';
import { buildingWords } from '#i18n/building.ts';
import { scaffoldWords as words } from '#i18n/scaffold.ts';
import { color, errorColor } from './terminal-colors.ts';

process.exitCode = await run();

async function run(): Promise<number> {
  const { content, now } = readEnvironment();
  if (!existsSync(content)) return fail(buildingWords.noFolder.replace('{folder}', content), 2);
  const parsed = parseArguments(process.argv.slice(2));
  if ('problem' in parsed) return fail(`${parsed.problem}\n${words.usage}`, 2);
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  if (asks) intro(words.intro);
  const kind = parsed.kind ?? (asks ? await askKind() : undefined);
  if (!kind) return asks ? stop() : fail(words.usage, 2);

  const catalogue = await readCatalogue(content, now);
  const request = { kind, values: parsed.values };
  const plan = asks ? await askFields(request, catalogue) : planScaffold(request, catalogue);
  if (!plan) return stop();
  if (plan.state === 'open') return fail(describeOpen(plan.fields), exitCodeOf(plan));
  const refusal = await writeScaffold(content, plan.file, plan.text);
  if (refusal) return fail(words[refusal].replace('{file}', plan.file), 1);
  for (const note of plan.notes) log.info(note);
  log.success(words.made.replace('{file}', color.bold(plan.file)));
  outro(words.next);
  return 0;
}

/** 1 where a file stands in the way, 2 where the command line says too little. */
function exitCodeOf({ fields }: Extract<Scaffold, { readonly state: 'open' }>): number {
  return fields.every(({ field, taken }) => field === 'slug' && taken) ? 1 : 2;
}

/** The clerk broke off. */
function stop(): number {
  cancel(words.cancelled);
  return 1;
}

function fail(message: string, code: number): number {
  console.error(errorColor.red(message));
  return code;
}
