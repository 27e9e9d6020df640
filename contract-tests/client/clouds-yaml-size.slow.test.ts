import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError, clientFromCloud } from 'otc-dms-kafka/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'otc-dms-size-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const shop =
  'clouds:\n  shop: {region_name: eu-de, auth: {token: t, project_id: d4f1a7c2b8e94f6d9a03c51e7b2f8064}}\n';
/** Length of the filling: with the cloud, the file is about as large as it may be. */
const length = 256 * 1024 - shop.length - 40;

const filled = (unit: string) => unit.repeat(length / unit.length);
function numbered(line: (index: number) => string): string {
  const lines: string[] = [];
  for (let size = 0; size < length; size += lines.at(-1)?.length ?? length) {
    lines.push(line(lines.length));
  }
  return lines.slice(0, -1).join('');
}

function clientOf(text: string) {
  writeFileSync(join(cwd, 'clouds.yaml'), text);
  return clientFromCloud('shop', { cwd, env: { HOME: cwd } });
}

// Where a parser compares all with all, each of these takes minutes, and the test its whole time.
describe('a file of 256 KiB', () => {
  it.each([
    ['comments', filled('# a comment\n')],
    ['empty comments', filled('#\n')],
    ['blank lines', filled('\n')],
    ['lines of blanks', filled('   \n')],
    ['line breaks of Windows', filled('\r\n')],
    ['one comment', `#${filled('x')}`],
    ['one long text', `x: ${filled('y')}`],
    ['one long text of words', `x: ${filled('y ')}`],
    ['one long text in quotes', `x: '${filled("''")}'`],
    ['keys', numbered((n) => `k${n}:\n`)],
    ['keys in braces', `x: {${numbered((n) => `k${n}: v, `)}}`],
    ['anchors', numbered((n) => `k${n}: &a${n} v\n`)],
    ['anchors with an alias each', numbered((n) => `k${n}: &a${n} v\nl${n}: *a${n}\n`)],
    ['aliases of one anchor', `x: &a y\n${numbered((n) => `k${n}: *a\n`)}`],
    ['merges of one anchor', `x: &a {y: z}\n${numbered((n) => `k${n}: {<<: *a}\n`)}`],
    ['list items', `x:\n${filled('- y\n')}`],
  ])('is read with %s', (_, filling) => {
    expect(clientOf(shop + filling)).toHaveProperty('listInstances');
  });

  it.each([
    ['colons', filled(':')],
    ['colons and blanks', filled(': ')],
    ['colons, one a line', filled(':\n')],
    ['dashes', filled('- ')],
    ['tabs', `x:\n${filled('\ty\n')}`],
    ['quotes', filled('"')],
    ['an open quote', `x: "${filled('y\n')}`],
    ['commas', `x: [${filled(',')}]`],
    ['brackets', filled('[')],
    ['closing brackets', filled(']')],
    ['exclamation marks', filled('! ')],
    ['documents', filled('---\n')],
    ['percent signs', filled('%\n')],
    ['one key', filled('k: v\n')],
    ['aliases of no anchor', numbered((n) => `k${n}: *a${n}\n`)],
  ])('is refused with %s', (_, filling) => {
    const message = expect.stringMatching(/clouds\.yaml, line \d+: /);
    expect(() => clientOf(shop + filling)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', message }),
    );
  });

  it('is refused when it is larger', () => {
    const make = () => clientOf(shop + '#\n'.repeat(5 * 1024 * 1024));
    expect(make).toThrow(
      new ConfigurationError(
        `${join(cwd, 'clouds.yaml')} is larger than 256 KiB; keep only clouds that you use in it.`,
      ),
    );
  });
});
