/** A word or phrase that readers may not know, as a text explains it. */
export interface Term {
  /** The id of its explanation in a page. Ids made from headings have no dot, this one has. */
  readonly anchor: string;
  readonly name: string;
  readonly explanation: string;
}

/** A term where it stands in a text, from one UTF-16 unit up to and without another. */
export interface FoundTerm {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** Finds terms in a run of text, in their order, none within another. */
export type TermFinder = (text: string) => FoundTerm[];

interface Form {
  readonly spelled: string;
  readonly term: Term;
}

/**
 * Makes a finder for terms and the ways they are spelled. The longest spelling wins, only whole words
 * count, and a spelling that begins with a small letter may begin a sentence too.
 */
export function termFinder(
  terms: readonly { readonly term: Term; readonly forms: readonly string[] }[],
): TermFinder {
  const byFirst = new Map<string, Form[]>();
  for (const { term, forms } of terms) {
    for (const spelled of new Set(forms.flatMap(withCapital))) {
      const first = spelled.slice(0, wordEnd(spelled, 0));
      const known = byFirst.get(first);
      if (known) known.push({ spelled, term });
      else byFirst.set(first, [{ spelled, term }]);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.spelled.length - a.spelled.length);
  // Most words begin like no term, and are passed over without being cut out of the text.
  const initials = new Set([...byFirst.keys()].map((first) => first.charCodeAt(0)));
  return (text) => {
    const found: FoundTerm[] = [];
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        at++;
        continue;
      }
      const end = wordEnd(text, at);
      const forms = initials.has(code) ? byFirst.get(text.slice(at, end)) : undefined;
      const form = forms?.find(({ spelled }) => standsAt(text, at, spelled));
      if (form === undefined) {
        at = end;
        continue;
      }
      found.push({ start: at, end: at + form.spelled.length, term: form.term });
      at += form.spelled.length;
    }
    return found;
  };
}

function withCapital(form: string): string[] {
  const capital = form.charAt(0).toUpperCase() + form.slice(1);
  return [form, capital];
}

/** Whether a spelling stands there as whole words; a line may end between two of them. */
function standsAt(text: string, at: number, spelled: string): boolean {
  for (let i = 0; i < spelled.length; i++) {
    const code = text.charCodeAt(at + i);
    if (code !== spelled.charCodeAt(i) && !(spelled[i] === ' ' && code === lineFeed)) return false;
  }
  return !isWordCode(text.charCodeAt(at + spelled.length));
}

const lineFeed = 10;

function wordEnd(text: string, from: number): number {
  let end = from;
  while (isWordCode(text.charCodeAt(end))) end++;
  return end === from ? from + 1 : end;
}

/** Whether a UTF-16 unit is a letter or digit of Vietnamese or another language in Latin letters. */
function isWordCode(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}
