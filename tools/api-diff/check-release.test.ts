import { describe, expect, it } from 'vitest';
import { missingDeclaration } from './check-release.js';

const declared =
  '# Changelog\n\n## Unreleased\n\n### Description\n\n#### Breaking\n\n- Gone.\n\n## 0.2.0 (x)\n';
const silent = '# Changelog\n\n## Unreleased\n\n### Description\n\n## 0.2.0 (x)\n\n#### Breaking\n';

describe('missingDeclaration', () => {
  it.each([
    ['0.2.0', '0.3.0'],
    ['0.2.0', '1.0.0'],
    ['1.4.0', '2.0.0'],
  ])('accepts the step from %s to %s with a heading', (released, version) => {
    expect(missingDeclaration({ released, version, changelog: declared })).toBeUndefined();
  });

  it.each([
    ['0.2.0', '0.2.0', 'second'],
    ['0.2.0', '0.2.1', 'second'],
    ['1.4.0', '1.5.0', 'first'],
    ['1.4.0', '0.9.0', 'first'],
  ])('refuses the step from %s to %s', (released, version, part) => {
    const missing = missingDeclaration({ released, version, changelog: declared });
    expect(missing).toContain(`higher ${part} number than ${released}`);
  });

  it('needs the heading in the unreleased section, not in an older one', () => {
    const missing = missingDeclaration({ released: '0.2.0', version: '0.3.0', changelog: silent });
    expect(missing).toContain('heading "Breaking"');
  });

  it('accepts the heading in the section of the version that is being released', () => {
    const changelog = declared.replace('Unreleased', '0.3.0 (2027-01-01)');
    expect(missingDeclaration({ released: '0.2.0', version: '0.3.0', changelog })).toBeUndefined();
  });
});
