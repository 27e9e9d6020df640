import { describe, expect, it } from 'vitest';
import type { TextFacts } from './facts.js';
import { readTextFacts, textPatterns } from './text-facts.js';

type Case = [pattern: string, text: string, type: string, facts: TextFacts];

const smartConnect = 'condition on the type of the source or the target';

const cases: Case[] = [
  [
    'default value in bold or italics',
    'The default value is **10**. More text.',
    'Integer',
    { default: 10 },
  ],
  [
    'default value in bold or italics',
    'The default value is **2** if not given.',
    'String',
    { default: '2' },
  ],
  ['default value in bold or italics', 'The default value is **:**.', 'String', { default: ':' }],
  [
    'default value in bold or italics',
    'The default value is *false*\\ \\*, so',
    'Boolean',
    { default: false },
  ],
  ['default value in figures', 'Default value: 1 GB.', 'String', { default: '1 GB' }],
  ['default interval', 'The default interval is 300s.', 'Integer', { default: 300, unit: 's' }],
  ['disabled by default', 'By default, public access is disabled.', 'Boolean', { default: false }],
  ['range from to', 'The value ranges from 1 to 50.', 'String', { minimum: 1, maximum: 50 }],
  ['value range', 'Partitions.Value range: 1-200', 'Integer', { minimum: 1, maximum: 200 }],
  ['value range', 'Value range: 1 to 3.', 'Integer', { minimum: 1, maximum: 3 }],
  ['lower bound', 'It must be greater than or equal to 0.', 'Integer', { minimum: 0 }],
  ['minimum', 'Nodes. Min.: 2.', 'String', { minimum: 2 }],
  ['maximum', 'Maximum value: **100**.', 'Integer', { maximum: 100 }],
  [
    'length from to',
    '-  Can contain 0 to 255 characters.',
    'String',
    { minLength: 0, maxLength: 255 },
  ],
  [
    'value under a condition',
    'The value is **a.b** or **a.c** when x.\nThe value is **a.c** when y.',
    'String',
    { enum: ['a.b', 'a.c'] },
  ],
  [
    'times of day',
    'It must be set to 22:00, 02:00, or 06:00.',
    'String',
    { enum: ['22:00', '02:00', '06:00'] },
  ],
  [
    'lines of a value and what it stands for',
    'These:\n\n003-08-0--0/100MB/300\n\n003-10-0--0/300MB/900',
    'String',
    { enum: ['003-08-0--0', '003-10-0--0'] },
  ],
  [
    'options in one line',
    'Options: 1 KB, 1 MB and 1 GB.',
    'String',
    { enum: ['1 KB', '1 MB', '1 GB'] },
  ],
  [
    'mandatory when another field has one value, in parentheses',
    'This one is mandatory if public access is on (open=true).',
    'String',
    { condition: { kind: 'mandatory', of: 'open', is: 'true' } },
  ],
  [
    'statuses of an instance, in the appendix',
    'State of it, see :ref:`Instance Status <kafka-1>`.',
    'String',
    { appendix: 'instance status' },
  ],
  ['length up to', 'A text of up to 1024 characters.', 'String', { maxLength: 1024 }],
  [
    'bullets of values in bold',
    'Modes:\n\n-  **SASL_SSL**: on.\n\n-  **PLAINTEXT**: off.\n\n-  **year**:\n\n-  **none**',
    'String',
    { enum: ['SASL_SSL', 'PLAINTEXT', 'year', 'none'] },
  ],
  [
    'bullets of characters, words in capitals or figures',
    'Value range:\n\n-  Comma (,)\n\n-  Vertical bar (|)\n\n-  Newline (\\\\n)\n\n-  NULL\n\n-  2.7',
    'String',
    { enum: [',', '|', '\\n', 'NULL', '2.7'] },
  ],
  [
    'values with their meaning in a sentence',
    'Mode: **RDB_ONLY** indicates one; **CUSTOM_OFFSET** indicates two.',
    'String',
    {
      enum: ['RDB_ONLY', 'CUSTOM_OFFSET'],
      meanings: { RDB_ONLY: 'one', CUSTOM_OFFSET: 'two' },
    },
  ],
  [
    'values with their meaning in a sentence',
    'Way: **pull** replicates from there; **two-way** replicates both.',
    'String',
    { enum: ['pull', 'two-way'], meanings: { pull: 'there', 'two-way': 'both' } },
  ],
  [
    'values with their meaning in a sentence',
    'Rate, in KB/s. **-1**: none.',
    'Integer',
    { special: [-1], unit: 'KB/s' },
  ],
  [
    'values with their meaning in a sentence',
    'Start later or not. **false**: now; **true**: later.',
    'Boolean',
    {},
  ],
  ['the value can be', 'The value can be **a** or **b**.', 'String', { enum: ['a', 'b'] }],
  ['the value can be', 'Engine. Value: **kafka**.', 'String', { enum: ['kafka'] }],
  ['the value indicates', 'Value **kafka** indicates all.', 'String', { enum: ['kafka'] }],
  ['only one value is supported', 'Only **TEXT** is supported.', 'String', { enum: ['TEXT'] }],
  ['unit after in', 'Interval, in ms.', 'Integer', { unit: 'ms' }],
  ['unit after in', 'Size (in bytes) of a file', 'Integer', { unit: 'byte' }],
  ['unit in parentheses', 'Period (s).', 'Integer', { unit: 's' }],
  ['unit is', 'A time. The unit is millisecond.', 'Long', { unit: 'ms' }],
  ['unit is', 'A rate. Unit: MB/s.', 'Long', { unit: 'MB/s' }],
  ['unit is', 'A length. Unit: furlong.', 'Long', { unit: 'furlong' }],
  ['unit of an offset in time', 'The offset milliseconds from 1970.', 'String', { unit: 'ms' }],
  ['percentage', 'Percentage of the disk.', 'Double', { unit: '%' }],
  [
    'unit of the default interval',
    'The default interval is 5s.',
    'Long',
    { default: 5, unit: 's' },
  ],
  [
    smartConnect,
    'Address. (Mandatory only when the source type is Redis.)',
    'String',
    { condition: { kind: 'mandatory', of: 'source', is: 'Redis' } },
  ],
  [
    smartConnect,
    'Bucket. (Displayed only when the target type is OBS.)',
    'String',
    { condition: { kind: 'shown', of: 'target', is: 'OBS' } },
  ],
  [
    smartConnect,
    'User. (Mandatory only when the source type is Kafka and the target Kafka authentication mode is **SASL_SSL**.)',
    'String',
    { condition: { kind: 'mandatory', of: 'source', is: 'Kafka', also: 'SASL_SSL' } },
  ],
  [
    'mandatory when another field has one of two values',
    'It is mandatory when **ssl_enable** is set to **true**.',
    'String',
    { condition: { kind: 'mandatory', of: 'ssl_enable', is: 'true' } },
  ],
  [
    'mandatory when another field has one of two values',
    'It is valid and mandatory when **a** is set to **b** or **c**.',
    'String',
    { condition: { kind: 'mandatory', of: 'a', is: 'b', or: 'c' } },
  ],
  [
    'valid when another field has one value',
    'It is valid only when **oper_type** is set to **horizontal**.',
    'Integer',
    { condition: { kind: 'valid', of: 'oper_type', is: 'horizontal' } },
  ],
  [
    'not at the same time',
    'Maps names. **Rename** and **Map** cannot be configured at the same time.',
    'String',
    { excludes: ['Rename', 'Map'] },
  ],
  ['either or', 'Give either **a_id** or **b_id**.', 'String', { eitherOr: ['a_id', 'b_id'] }],
  [
    'either or',
    '**Either offset or time must be there.**',
    'Long',
    { eitherOr: ['offset', 'time'] },
  ],
];

describe('readTextFacts', () => {
  it.each(cases)('reads "%s" from %j', (name, text, type, facts) => {
    const pattern = textPatterns.find((candidate) => candidate.name === name);
    expect([...text.matchAll(pattern?.expression ?? /$^/g)]).not.toEqual([]);
    expect(readTextFacts(text, type)).toEqual(facts);
  });

  it('has an example of every pattern', () => {
    const shown = new Set(cases.map(([name]) => name));
    expect(textPatterns.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each([
    'If it is left blank, the value ranges from 1 to 9.',
    '-  When **x** is **y**: in MB',
    'Max. retries of a step.',
    'Use commas (,) between them.',
    'If you select **Both**, enable **Header**.',
    'It is valid only when **a** is set to **b** or **c**.',
    'Number of topic(s).',
  ])('reads nothing from %j', (text) => {
    expect(readTextFacts(text, 'Integer')).toEqual({});
  });

  it('lists the facts in one order, regardless of the order of the sentences', () => {
    const facts = readTextFacts(
      'It ranges. The value ranges from 1 to 5. The default value is **2**.',
      'Long',
    );
    expect(Object.keys(facts)).toEqual(['default', 'minimum', 'maximum']);
  });
});
