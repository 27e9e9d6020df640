import { describe, expect, it } from 'vitest';
import { requestOf } from './curl-request.js';

describe('requestOf', () => {
  it('reads method, headers, body and URL over several lines', async () => {
    const request = requestOf(
      `curl -X PUT \\\n  -H "X-Auth-Token: $TOKEN" \\\n  -d '{ "a": "it'\\''s" }' \\\n  "\${URL:-http://other.example}/a?b=1"\n`,
      { TOKEN: 'secret', URL: 'http://127.0.0.1:1' },
    );
    expect([request.method, request.url]).toEqual(['PUT', 'http://127.0.0.1:1/a?b=1']);
    expect(request.headers.get('X-Auth-Token')).toBe('secret');
    expect(await request.text()).toBe('{ "a": "it\'s" }');
  });

  it('uses the default of a variable, and variables that the text sets', async () => {
    const request = requestOf(
      `# First\nbody='{ "key": "'"$KEY"'" }'\n\ncurl -X POST -d "$body" "\${URL:-http://a.example}/b"`,
      { KEY: 'a b' },
    );
    expect(request.url).toBe('http://a.example/b');
    expect(await request.text()).toBe('{ "key": "a b" }');
  });

  it('refuses a variable that is not set, and an option that it does not know', () => {
    expect(() => requestOf('curl "$URL"')).toThrow('URL is not set');
    expect(() => requestOf('curl --proxy "http://a.example"')).toThrow('--proxy');
  });
});
