const formats = new Map<number, Intl.NumberFormat>();

/** A number with Vietnamese separators: '5.574,25'. */
export function formatNumber(value: number, maximumFractionDigits = 3): string {
  let format = formats.get(maximumFractionDigits);
  if (!format) {
    format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits });
    formats.set(maximumFractionDigits, format);
  }
  return format.format(value);
}
