import { describe, expect, it } from 'vitest';
import { parseGuide } from './guide.js';
import { linkGuides } from './guide-links.js';
import { inOrderOf } from './guides.js';

const source = `# First steps

Read [errors](errors.md#what-to-do), the [README](../README.md), \`x-waiter\` or [the *site*](https://example.com/#a).

## Call \`listTopics\` *now*

\`\`\`ts
## no heading
handlers[name](event);
\`\`\`

### Deeper
`;

describe('parseGuide', () => {
  const guide = parseGuide('first-steps.md', source);

  it('takes the title from the first line', () => {
    expect(guide.title).toBe('First steps');
    expect(guide.text).not.toContain('# First steps');
  });

  it('gives each heading an address and plain text, and does not change code', () => {
    expect(guide.text).toContain('## Call listTopics now {% #call-listtopics-now %}');
    expect(guide.text).toContain('### Deeper {% #deeper %}');
    expect(guide.text).toContain('\n## no heading\n');
    expect(guide.anchors).toEqual(['call-listtopics-now', 'deeper']);
  });

  it('drops comments, and keeps those in code', () => {
    const { text } = parseGuide(
      'a.md',
      '# A\n\n<!-- Written by\na tool. -->\n\nText\n\n```html\n<!-- b -->\n```\n',
    );
    expect(text).toBe('Text\n\n```html\n<!-- b -->\n```');
  });

  it('refuses a guide without a title, or with a command of Redoc', () => {
    expect(() => parseGuide('a.md', 'Text')).toThrow('docs/a.md must begin with its title');
    expect(() => parseGuide('a.md', '# A\n\n`{% x %}`')).toThrow('docs/a.md has "{%"');
  });
});

describe('linkGuides', () => {
  const guide = parseGuide('first-steps.md', source);
  const errors = parseGuide(
    'errors.md',
    '# Errors & more\n\n## What to do\n\n[Start](first-steps.md)',
  );

  it('turns a link to another guide into a link within the page', () => {
    expect(linkGuides(guide, [guide, errors])).toContain('[errors](#/errors-and-more/what-to-do)');
    expect(linkGuides(errors, [guide, errors])).toContain('[Start](#/first-steps)');
  });

  it('names other files of the repository, and keeps URLs', () => {
    const text = linkGuides(guide, [guide, errors]);
    expect(text).toContain('the README (`README.md`)');
    expect(text).toContain('[the *site*](https://example.com/#a)');
  });

  it('does not change code', () => {
    expect(linkGuides(guide, [guide, errors])).toContain('\nhandlers[name](event);\n');
  });

  it('refuses a link to a heading that does not exist', () => {
    const other = parseGuide('errors.md', '# Errors');
    expect(() => linkGuides(guide, [guide, other])).toThrow(
      'docs/first-steps.md links to errors.md#what-to-do',
    );
  });
});

describe('inOrderOf', () => {
  it('follows the list of guides in the README, and leaves out what it does not name', () => {
    const readme =
      '[a](docs/a.md)\n\n## Guides\n\n- [c](docs/c.md)\n- [b](docs/b.md)\n\n## Map\n\n[x](docs/x.md)';
    expect(inOrderOf(readme, ['x.md', 'a.md', 'b.md', 'c.md'])).toEqual(['c.md', 'b.md']);
  });
});
