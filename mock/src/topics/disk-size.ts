const units = ['', 'K', 'M', 'G', 'T'];

/** Reads a size such as `1.5G`, in powers of 1024; also `1 GB`. */
export function bytesOf(size: string): number {
  const [, digits = '0', unit = ''] = /^([\d.]+) ?([KMGT]?)B?$/i.exec(size.trim()) ?? [];
  return Number(digits) * 1024 ** Math.max(units.indexOf(unit.toUpperCase()), 0);
}

/** Writes a size like `du -h` does: rounded up, with one decimal below ten. */
export function sizeOf(bytes: number): string {
  if (bytes <= 0) return '0';
  const power = Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const number = bytes / 1024 ** power;
  // A size that was read from a text must not be rounded up again.
  const rounded = number < 10 ? Math.ceil(number * 10 - 1e-6) / 10 : Math.ceil(number - 1e-6);
  return `${rounded < 10 ? rounded.toFixed(1) : rounded}${units[power]}`;
}
