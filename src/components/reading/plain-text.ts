const leftOut = 'button, .anchor, .terms, [popover], .visually-hidden, [role="doc-backlink"]';

/** The whole text as a person would paste it into a message: head, numbered text, address. */
export function documentText(text: Element): string {
  return [...headLines(), ...blockLines(readable([text])), address()].join('\n\n');
}

/** One provision the same way, under the head of its document and its own name. */
export function provisionText(part: readonly Element[], name: string, anchor: string): string {
  const head = [...headLines(), name].filter((line) => line !== '');
  const lines = blockLines(readable(part));
  return [head.join('\n'), ...lines, `${address()}#${anchor}`].join('\n\n');
}

/** A copy of blocks without what is there to be used rather than read. */
function readable(blocks: readonly Element[]): Element {
  const holder = document.createElement('div');
  holder.append(...blocks.map((block) => block.cloneNode(true)));
  for (const element of holder.querySelectorAll(leftOut)) element.remove();
  return holder;
}

function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return canonical?.href ?? location.href;
}

/** Number and issuer where the document has them, then its title. */
function headLines(): string[] {
  const words = (selector: string): string =>
    wordsOf(document.querySelector(selector) ?? document.createElement('p'));
  const title = words('main h1');
  const number = words('.gazette-head .document-number');
  if (number === '') return [title];
  const columns = [words('.gazette-head-body'), number, words('.gazette-head-columns time')];
  return [columns.filter((column) => column !== '').join(', '), title];
}

function blockLines(root: Element): string[] {
  return [...root.children].flatMap((block) => {
    if (block.matches('ul, ol')) return [listLines(block).join('\n')];
    if (block.matches('table')) return [tableLines(block).join('\n')];
    const holdsBlocks = block.querySelector(':scope > :is(p, ul, ol, table, div, h2, h3, dl)');
    if (holdsBlocks) return blockLines(block);
    const words = wordsOf(block);
    return words === '' ? [] : [words];
  });
}

function listLines(list: Element): string[] {
  const first = list instanceof HTMLOListElement ? list.start : 1;
  const sign = list.matches('.parenthesis') ? ')' : '.';
  return [...list.children].flatMap((item, index) => {
    const marker = list.matches('ol')
      ? `${first + index}${sign}`
      : list.matches('.plus')
        ? '+'
        : '–';
    const inner = [...item.querySelectorAll(':scope > ul, :scope > ol')];
    const own = item.cloneNode(true) as Element;
    for (const nested of own.querySelectorAll(':scope > ul, :scope > ol')) nested.remove();
    return [`${marker} ${wordsOf(own)}`, ...inner.flatMap((nested) => listLines(nested))];
  });
}

function tableLines(table: Element): string[] {
  return [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => wordsOf(cell)).join(' | '),
  );
}

/** The words of a block on one line, a note's number in brackets, a line break kept. */
function wordsOf(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const note of copy.querySelectorAll('[role="doc-noteref"]')) {
    note.prepend('[');
    note.append(']');
  }
  for (const end of copy.querySelectorAll('br')) end.replaceWith('\u0085');
  return copy.textContent
    .replaceAll(/[^\S\u0085]+/g, ' ')
    .replaceAll(/ ?\u0085 ?/g, '\n')
    .trim();
}
