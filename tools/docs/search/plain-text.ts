/** Returns the prose of a Markdown text: no code blocks, addresses, HTML or commands of Redoc. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*?^```$/gms, '')
    .replace(/\{%.*?%\}/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?\w+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/^\|[\s|:-]+$/gm, '')
    .replace(/\b_([^_]+)_\b/g, '$1')
    .replace(/\\(?=[\W_])/g, '')
    .replace(/[|*`#]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Returns the first sentence of a text, cut where it is too long for a line. */
export function firstSentence(text: string, length = 110): string {
  const [sentence = ''] = text.split(/(?<=[.!?:]) /);
  return sentence.length <= length
    ? sentence
    : `${sentence.slice(0, length).replace(/\s\S*$/, '')} …`;
}
