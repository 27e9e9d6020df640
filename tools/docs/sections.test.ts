import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { errorCodesSection } from './error-codes-section.js';
import { literal, table } from './markdown.js';
import { addSections } from './sections.js';
import { statusesSection } from './statuses-section.js';
import { waitingSection } from './waiting-section.js';

const document = () => parseDocument('{ tags: [ { name: Topics } ], paths: {} }');
const guide = { title: 'Start', text: 'Begin.' };

describe('addSections', () => {
  it('puts guides before the operations and tables after them', () => {
    const target = document();
    addSections(target, { guides: [guide], reference: [{ title: 'Codes', text: 'None.' }] });
    expect(target.tags).toEqual([
      { name: 'Start', description: 'Begin.' },
      { name: 'Topics' },
      { name: 'Codes', description: 'None.' },
    ]);
    expect(target['x-tagGroups']).toEqual([
      { name: 'Guides', tags: ['Start'] },
      { name: 'Operations', tags: ['Topics'] },
      { name: 'Reference', tags: ['Codes'] },
    ]);
  });

  it('refuses two chapters with the same name', () => {
    const guides = [{ ...guide, title: 'Topics' }];
    expect(() => addSections(document(), { guides, reference: [] })).toThrow('"Topics"');
  });
});

describe('errorCodesSection', () => {
  it('has a row for each code, in order, with message, meaning and remedy', () => {
    const shared = { status: 400, meaning: 'Too long.', remedy: 'Shorten it.' };
    const seen = { source: 'Seen.', rank: 'family' };
    const { text } = errorCodesSection({
      codes: [
        { ...shared, code: 'DMS.00400012', message: 'Bad <key>' },
        { ...shared, code: 'DMS.00400002', message: 'Bad', operations: ['createTopic'] },
      ],
      gateway: [{ ...shared, code: 'APIGW.0301', message: 'No', ...seen }],
      others: [{ ...shared, code: 'CBC.99003651', message: 'No', ...seen }],
    });
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual([
      '| `DMS.00400002`{% id="dms.00400002" %} | 400 | Too long.<br>*Bad*<br>[`createTopic`](#operation/createTopic) | Shorten it. |',
      '| `DMS.00400012`{% id="dms.00400012" %} | 400 | Too long.<br>*Bad &lt;key>* | Shorten it. |',
      '| `APIGW.0301`{% id="apigw.0301" %} | 400 | Too long.<br>*No*<br>Source: Seen. | Shorten it. |',
      '| `CBC.99003651`{% id="cbc.99003651" %} | 400 | Too long.<br>*No*<br>Source: Seen. | Shorten it. |',
    ]);
  });
});

describe('statusesSection', () => {
  const withSchemas = (schemas: string) =>
    parseDocument(`{ components: { schemas: { ${schemas} } } }`);
  const listed = (text: string) =>
    `{ description: ${JSON.stringify(text)}, x-extensible-enum: [UP] }`;

  it('has a heading for each schema of statuses, and an address for each status', () => {
    const [section] = statusesSection(
      withSchemas(
        `JobStatus: ${listed('Status:\n\n- `UP`: runs\n- `MOVED_ON`: left')}, TopicState: ${listed('- `UP`')}`,
      ),
    );
    expect(section?.text.split('\n').filter((line) => /^(##|-) /.test(line))).toEqual([
      '## Job status {% #job-status %}',
      '- `UP`{% id="job-status-up" %}: runs',
      '- `MOVED_ON`{% id="job-status-moved_on" %}: left',
      '## Topic state {% #topic-state %}',
      '- `UP`{% id="topic-state-up" %}',
    ]);
  });

  it('is absent when no schema lists statuses', () => {
    expect(
      statusesSection(withSchemas(`Job: ${listed('- `UP`')}, JobStatus: { enum: [UP] }`)),
    ).toEqual([]);
  });
});

describe('waitingSection', () => {
  it('names the function that waits, with a link to its guide', () => {
    const waiter =
      "{ name: waitForJob, poll: showJob, state: '$response.body#/state', success: [UP] }";
    const paths = `{ /jobs: { post: { operationId: startJob, x-waiter: ${waiter} } } }`;
    expect(waitingSection(parseDocument(`{ paths: ${paths} }`)).text).toContain(
      '| [`startJob`](#operation/startJob) | [`waitForJob`](#/paging-and-waiting/what-takes-long) | [`showJob`](#operation/showJob) |',
    );
  });
});

describe('table', () => {
  it('keeps the text of a cell in its cell', () => {
    expect(table(['A', 'B'], [['x | y', 'two\nlines']])).toBe(
      '| A | B |\n| --- | --- |\n| x \\| y | two lines |',
    );
  });
});

describe('literal', () => {
  it('escapes the syntax of Markdown and HTML', () => {
    expect(literal('a_b *c* <d> [e] `f` & g\\')).toBe(
      'a\\_b \\*c\\* &lt;d> \\[e\\] \\`f\\` &amp; g\\\\',
    );
  });
});
