import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Marked } from 'marked';
import { createSlugger } from './anchors.js';

const style = ['screen', 'paper']
  .map((name) => readFileSync(new URL(`./${name}.css`, import.meta.url), 'utf8'))
  .join('\n');

const ownHtml = /^(<br>|<a id="[\w.-]+">|<\/a>)$/;

/** Returns a reference in Markdown as one HTML page without scripts, for printing and for any browser. */
export function printPage(markdown: string, title: string): string {
  const slugOf = createSlugger();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const content = this.parser.parseInline(tokens);
        return `<h${depth} id="${slugOf(text)}">${content}</h${depth}>\n`;
      },
      // No HTML of a description is live; our tables break lines and have addresses.
      html: ({ text }) => (ownHtml.test(text.trim()) ? text : escaped(text)),
      link({ href, tokens }) {
        const content = this.parser.parseInline(tokens);
        return /^(https?:|#)/i.test(href) ? `<a href="${escaped(href)}">${content}</a>` : content;
      },
      image: ({ text }) => escaped(text),
    },
  });
  // Without scripts, long code and wide tables scroll by keyboard only if they can have the focus.
  const body = marked
    .parse(markdown, { async: false })
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  const hash = createHash('sha256').update(style).digest('base64');
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'">
    <title>${escaped(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <main>
${body}    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
