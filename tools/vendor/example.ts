import type { Example, Json } from './facts.js';
import type { Placed } from './placed-blocks.js';

type Report = (line: number, text: string) => void;

/**
 * Reads the code blocks of a page: a request is a line `METHOD URL`, then a body if there is one.
 *
 * An example that breaks that form, or is not JSON, stays in the list without a value and gives a warning.
 */
export function readExamples(
  blocks: readonly Placed[],
  report: { error: Report; warn: Report },
): Example[] {
  const examples: Example[] = [];
  for (const { block, section, status } of blocks) {
    if (block.kind !== 'code') continue;
    const warn = (text: string) => report.warn(block.line, text);
    const place = { ...(status === undefined ? {} : { status }), line: block.line };
    if (section === 'request examples') {
      examples.push({ in: 'request', ...place, ...readRequest(block.text, warn) });
    } else if (section === 'response examples') {
      if (status === undefined) warn('example of an answer without a status');
      examples.push({ in: 'response', ...place, ...readValue(block.text, warn) });
    } else {
      report.error(block.line, 'code block outside the sections of examples');
    }
  }
  return examples;
}

function readRequest(
  text: string,
  warn: (text: string) => void,
): Pick<Example, 'method' | 'url' | 'value'> {
  const [first = '', ...body] = text.split('\n');
  const [, method, url] = /^'?([A-Z]+) ([^\s']+)'?$/.exec(first) ?? [];
  if (!method || !url) {
    warn('example of a request does not begin with a method and a URL');
    return {};
  }
  return { method, url, ...readValue(body.join('\n'), warn) };
}

function readValue(text: string, warn: (text: string) => void): Pick<Example, 'value'> {
  if (text.trim() === '') return {};
  try {
    // JSON.parse gives nothing else than JSON.
    return { value: JSON.parse(text) as Json };
  } catch {
    warn('example is not JSON');
    return {};
  }
}
