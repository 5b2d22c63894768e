/** Prints only some blocks of the text, under the head of the document, with their own address. */
export function printPart(part: readonly Element[], anchor: string): void {
  const root = document.documentElement;
  const address = document.querySelector('.print-address');
  const whole = address?.textContent ?? '';
  root.dataset['print'] = 'part';
  for (const block of part) block.classList.add('printed');
  if (address) address.textContent = `${whole}#${anchor}`;
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['print'];
      for (const block of part) block.classList.remove('printed');
      if (address) address.textContent = whole;
    },
    { once: true },
  );
  print();
}
