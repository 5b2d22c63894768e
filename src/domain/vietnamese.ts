const collator = new Intl.Collator('vi', { numeric: true });

/** Composes the text to Unicode NFC, the form in which everything is kept and compared. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/**
 * Reduces a text to what is typed without accents, in lower case: 'Quyết định' becomes 'quyet dinh'.
 * For matching and addresses only; a text that is kept or shown never goes through it, because
 * `HD` and `HĐ` are two different kinds of document.
 */
export function foldAccents(text: string): string {
  // đ has no decomposition in Unicode, and eth and African d are common look-alikes of it.
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[đðɖ]/g, 'd');
}

/** Makes a lower-case ASCII name for an address: 'Quận 3' becomes 'quan-3'. */
export function slugify(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Orders two texts as a Vietnamese dictionary does (a ă â b c d đ …; ngang, huyền, hỏi, ngã, sắc,
 * nặng), runs of digits by their value.
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Puts the first letter in upper case unless a digit comes before it; the rest stays as it is. */
export function sentenceCase(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]*\p{L}/u, (head) => head.toUpperCase());
}
