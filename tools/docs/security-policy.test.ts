import { describe, expect, it } from 'vitest';
import { allowMock, policyOf } from './security-policy.js';

const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'; base-uri 'none'">
<meta name="mock-url" content=""><code>export DMS_URL=http://127.0.0.1:4010 OS_TOKEN=any</code> connect-src 'none'`;

describe('allowMock', () => {
  const served = allowMock(page, 'http://127.0.0.1:4999');

  it('allows connections to this machine and by https, and nothing else', () => {
    expect(policyOf(served)).toBe(
      "default-src 'none'; connect-src http://127.0.0.1:* http://localhost:* https:; base-uri 'none'",
    );
    expect(served).toMatch(/connect-src 'none'$/);
  });

  it('names the mock to the panel and to the reader', () => {
    expect(served).toContain('<meta name="mock-url" content="http://127.0.0.1:4999">');
    expect(served).toContain('export DMS_URL=http://127.0.0.1:4999 OS_TOKEN');
  });
});
