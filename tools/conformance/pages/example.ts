import { defined } from './defined.js';
import type { Example, Json, ReportFinding } from './facts.js';
import type { Placed } from './placed-blocks.js';

/**
 * Reads the code blocks of a page: a request is a line `METHOD URL`, then a body if there is one.
 *
 * An example that breaks that form stays in the list without a value and gives a warning;
 * one that is not JSON is marked as text.
 */
export function readExamples(
  blocks: readonly Placed[],
  report: Record<'error' | 'warn' | 'note', ReportFinding>,
): Example[] {
  const examples: Example[] = [];
  for (const { block, section, status } of blocks) {
    if (block.kind !== 'code') continue;
    const warn = (text: string) => report.warn(block.line, text);
    const { line } = block;
    const place = { ...defined({ status }), line };
    const add = (side: Example['in'], example: Part) => {
      if (example.text) report.note(example.line ?? line, 'example is not JSON');
      examples.push({ in: side, ...place, ...example });
    };
    if (section === 'request examples') {
      add('request', readRequest(block, warn));
    } else if (section === 'response examples') {
      if (status === undefined) warn('example of an answer without a status');
      add('response', readValue(block.text, line));
    } else {
      report.error(block.line, 'code block outside the sections of examples');
    }
  }
  return examples;
}

/** What is read of one block; `line` only where it is another than that of the block. */
type Part = Pick<Example, 'method' | 'url' | 'value' | 'text'> & { line?: number };

function readRequest(
  { text, line }: { text: string; line: number },
  warn: (text: string) => void,
): Part {
  const [first = '', ...body] = text.split('\n');
  const [, method, url] = /^'?([A-Z]+) ([^\s']+)'?$/.exec(first) ?? [];
  if (!method || !url) {
    warn('example of a request does not begin with a method and a URL');
    return {};
  }
  return { method, url, ...readValue(body.join('\n'), line + 1) };
}

/** `first` is the line of the page where the text begins. */
function readValue(text: string, first: number): Part {
  if (text.trim() === '') return {};
  try {
    // JSON.parse gives nothing else than JSON.
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    // The engine tells where it stopped, for longer texts.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const line = first + text.slice(0, position).split('\n').length - 1;
    return { text: true, line };
  }
}
