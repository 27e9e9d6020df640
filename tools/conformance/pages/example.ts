import { defined } from './defined.js';
import type { Example, Json, ReportFinding } from './facts.js';
import type { Placed } from './placed-blocks.js';

/**
 * Reads the code blocks of a page: a request is a line `METHOD URL`, then a body if there is one.
 *
 * An example in another form stays in the list without a value, and causes a warning. A body that is
 * not JSON is marked as text.
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

/** The parts of an example; `line` only if it differs from the line of the block. */
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

/** Reads a body; `first` is the line of the page where it begins. */
function readValue(text: string, first: number): Part {
  if (text.trim() === '') return {};
  try {
    // JSON.parse returns only JSON values.
    return { value: JSON.parse(text) as Json };
  } catch (error) {
    // The message has the position for longer texts.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const line = first + text.slice(0, position).split('\n').length - 1;
    return { text: true, line };
  }
}
