import { readProvisionLabel } from './provision-label.ts';

/** Lines of a signature or a list of recipients, after which a text adopts nothing more. */
const closing = /^(?:(?:TM\.|T\/M|KT\.|K\/T|TL\.|T\/L|TUQ\.)\s*\p{Lu}|Nơi nhận|NƠI NHẬN)/u;

/** Whether a line belongs to the end of a document: "TM. ỦY BAN NHÂN DÂN", "T/M QUẬN ỦY", "Nơi nhận:". */
export function closesText(line: string): boolean {
  return closing.test(line);
}

const opening = /[“"«]\s*(?=\S)/g;

/**
 * Follows the quoted passages of amending texts ("Khoản 2 được sửa đổi như sau: “2. …”"), which may
 * run over many blocks. Only a quotation that begins with a label opens a passage.
 */
export class QuotationTracker {
  #mark: string | undefined;
  #depth = 0;

  /** Whether the block is part of a quoted passage; `isOwn` ends a passage that was left unclosed. */
  holds(text: string, isOwn: boolean): boolean {
    if (this.#mark !== undefined && isOwn) this.#mark = undefined;
    if (this.#mark === undefined && !/[“"«]/.test(text)) return false;
    if (this.#mark !== undefined) {
      this.#follow(text);
      return true;
    }
    opening.lastIndex = 0;
    for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
      const quoted = text.slice(opening.lastIndex, opening.lastIndex + 40);
      if (readProvisionLabel(quoted) === undefined) continue;
      this.#mark = found[0].charAt(0);
      this.#depth = 0;
      this.#follow(text.slice(found.index));
      return found.index === 0;
    }
    return false;
  }

  #follow(text: string): void {
    const straight = count(text, '"') % 2 === 1;
    if (this.#mark === '"') {
      if (straight) this.#depth = 1 - this.#depth;
    } else {
      this.#depth += count(text, '“') + count(text, '«') - count(text, '”') - count(text, '»');
      if (straight && /"[.;,]*$/.test(text)) this.#depth = 0;
    }
    if (this.#depth <= 0) this.#mark = undefined;
  }
}

function count(text: string, mark: string): number {
  let number = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) number++;
  return number;
}
