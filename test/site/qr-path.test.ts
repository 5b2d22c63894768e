import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '#components/print/qr-path.ts';

/** The modules that a path fills, row by row. */
function filled({ size, path }: { size: number; path: string }): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let x = 0;
  let y = 0;
  for (const [, command, first = '0', second = '0'] of path.matchAll(
    /([Mmh])(\d+)(?: ([\d.]+))?/g,
  )) {
    if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    if (command === 'm') x += Number(first);
    if (command === 'h') rows[y]?.fill(true, x, (x += Number(first)));
  }
  return rows;
}

test('the path fills exactly the modules of the code', () => {
  const address = 'https://vidu.example/xa-mau/van-ban/2098/nghi-quyet-05-2098-nq-hdnd/';
  const code = qrPath(address);
  expect(filled(code)).toEqual(encode(address, { ecc: 'M', border: 0, maskPattern: 0 }).data);
});
