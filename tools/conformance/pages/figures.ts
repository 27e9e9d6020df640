/** Returns the figures of a text, sorted and without repetitions; `10,000` is `10000`. */
export function figuresOf(text: string): string[] {
  const found = text.match(/\d+(?:[,.]\d+)*/g) ?? [];
  return [...new Set(found.map((figure) => figure.replaceAll(',', '')))].sort();
}

/** Returns the ranges of a text in the form `1-720`; times of day are none. */
export function rangesOf(text: string): string[] {
  const found = text.matchAll(
    /(?<![\d:.])(\d[\d,]*)\*{0,2} ?(?:to|-) ?\*{0,2}(\d[\d,]*)(?![\d:.]\d)/g,
  );
  const ranges = [...found].map(([, from = '', to = '']) => `${from}-${to}`.replaceAll(',', ''));
  return [...new Set(ranges)].sort();
}
