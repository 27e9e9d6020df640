/** Name and value of a pair in a text, with the position of the value. */
export interface Pair {
  readonly name: string;
  readonly value: string;
}

// `name=value` of forms, URLs and settings, `name: value` and `"name": "value"` of logs.
const pairs =
  /(?<![\w.%-])(["']?)([\w.%-]+)\1\s*[=:]\s*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^&#;,\s"']+))/g;
// A field of a multipart form.
const parts =
  /content-disposition:[^\n]*?\bname="?([^"\r\n;]+)"?[^\n]*\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]*)/gi;

/** Returns the pairs of a text that is not JSON, decoded. */
export function pairsIn(text: string): Pair[] {
  const plain = [...text.matchAll(pairs)].map(([, , name = '', ...values]) => {
    const value = values.find((one) => one !== undefined) ?? '';
    return { name: decoded(name), value };
  });
  const form = [...text.matchAll(parts)].map(([, name = '', value = '']) => ({ name, value }));
  return [...plain, ...form].flatMap(({ name, value }) => [
    { name, value },
    { name, value: decoded(value) },
  ]);
}

/** Returns the text behind Base64; undefined when it is something else. */
export function decodedBase64(text: string): string | undefined {
  if (!/^[\w+/-]{12,}={0,2}$/.test(text)) return undefined;
  const plain = Buffer.from(text, 'base64').toString();
  return /[\p{Cc}\uFFFD]/u.test(plain) ? undefined : plain;
}

/** Returns the forms in which a secret occurs: as it is, in a URL, a form, JSON, a JSON pointer, HTML and Base64. */
export function formsOf(secret: string): string[] {
  const quoted = JSON.stringify(secret).slice(1, -1);
  const ascii = quoted.replaceAll(
    /[^ -~]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const inHtml = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const forms = [
    ...[secret, encodeURIComponent(secret), `${new URLSearchParams({ a: secret })}`.slice(2)],
    ...[quoted, ascii, quoted.replaceAll('/', String.raw`\/`), inHtml],
  ];
  return [
    ...forms.flatMap((form) => [form, form.replaceAll('~', '~0').replaceAll('/', '~1')]),
    Buffer.from(secret).toString('base64'),
    Buffer.from(secret).toString('base64url'),
  ];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
