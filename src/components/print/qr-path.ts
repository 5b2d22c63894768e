import { encode } from 'uqr';

/** A QR code as the path of an SVG: `size` modules wide and high, each row a line one module thick. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** Any of the eight masks gives a code that can be read; trying all of them takes four times as long. */
const maskPattern = 0;

/** The QR code of a web address, without its quiet margin. */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern });
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') };
}

function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, end)) {
    path += path === '' ? `M${x} ${y}.5` : `m${x - end} 0`;
    const gap = row.indexOf(false, x);
    end = gap < 0 ? row.length : gap;
    path += `h${end - x}`;
  }
  return path;
}
