import { autocomplete, isCancel, log, select, text } from '@clack/prompts';
import { foldAccents } from '#domain/vietnamese.ts';
import { scaffoldWords as words } from '#i18n/scaffold.ts';
import { readName, type Catalogue } from './catalogue.ts';
import { choicesOf, formProblem, targetOf, type Choice, type FieldName } from './field.ts';
import { kindNames, scaffoldKinds, type KindName } from './kind.ts';
import { usefulFields } from './required-fields.ts';
import { planScaffold, type OpenField, type Scaffold, type ScaffoldRequest } from './scaffold.ts';

type Ready = Extract<Scaffold, { readonly state: 'ready' }>;

/** Asks what is to be made; undefined when the clerk breaks off. */
export async function askKind(): Promise<KindName | undefined> {
  const answer = await select<KindName>({
    message: words.askKind,
    showInstructions: false,
    options: kindNames.map((value) => ({ value, label: words.kinds[value] })),
  });
  return isCancel(answer) ? undefined : answer;
}

/** Asks for everything a scaffold lacks until it can be made; undefined when the clerk breaks off. */
export async function askFields(
  request: ScaffoldRequest,
  catalogue: Catalogue,
): Promise<Ready | undefined> {
  let values = request.values;
  const offered = new Set<FieldName>();
  for (;;) {
    const plan = planScaffold({ kind: request.kind, values }, catalogue);
    const open = plan.state === 'open' ? plan.fields[0] : nextOffer(request.kind, values, offered);
    if (!open && plan.state === 'ready') return plan;
    if (!open) return undefined;
    const answer = await askField(open, request.kind, catalogue, plan.state === 'ready');
    if (answer === undefined) return undefined;
    offered.add(open.field);
    if (answer !== '') values = { ...values, [open.field]: answer };
  }
}

function nextOffer(
  kind: KindName,
  values: ScaffoldRequest['values'],
  offered: ReadonlySet<FieldName>,
): OpenField | undefined {
  const field = usefulFields(kind, values).find(
    (name) => values[name] === undefined && !offered.has(name),
  );
  return field && { field };
}

/** One answer; empty when the clerk passes over it, undefined when they break off. */
async function askField(
  { field, reason, fitting }: OpenField,
  kind: KindName,
  catalogue: Catalogue,
  mayBeEmpty: boolean,
): Promise<string | undefined> {
  if (reason !== undefined) log.error(reason);
  const choices = await choicesFor(field, kind, catalogue);
  const fittingChoices = fitting
    ? choices?.filter(({ value }) => fitting.includes(value))
    : choices;
  const answer =
    fittingChoices && fittingChoices.length > 0
      ? await choose(field, fittingChoices, mayBeEmpty)
      : await text({
          message: words.fields[field],
          ...(mayBeEmpty && { placeholder: words.skip }),
          validate: (value) =>
            mayBeEmpty && !value?.trim() ? undefined : formProblem(field, (value ?? '').trim()),
        });
  return isCancel(answer) ? undefined : answer;
}

/** More choices than this are searched rather than looked through. */
const shortList = 12;

function choose(field: FieldName, choices: readonly Choice[], mayBeEmpty: boolean) {
  const message = words.fields[field];
  const options = mayBeEmpty ? [{ value: '', label: words.skip }, ...choices] : [...choices];
  if (options.length <= shortList) {
    return select<string>({ message, options, showInstructions: false });
  }
  return autocomplete<string>({
    message,
    options,
    maxItems: 10,
    filter: (search, { label = '', value }) =>
      foldAccents(`${label} ${value}`).includes(foldAccents(search)),
  });
}

async function choicesFor(
  field: FieldName,
  kind: KindName,
  { folder, files }: Catalogue,
): Promise<readonly Choice[] | undefined> {
  const target = targetOf(field, scaffoldKinds[kind].collection);
  if (!target || field === 'topics') return choicesOf(field, kind === 'place');
  return Promise.all(
    Object.entries(files[target] ?? {}).map(async ([value, file]) => ({
      value,
      label: await readName(folder, file, value),
    })),
  );
}
