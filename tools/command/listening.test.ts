import { describe, expect, it } from 'vitest';
import { listenError, serverUrl } from './listening.js';

describe('serverUrl', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4010'],
    ['::1', 'http://[::1]:4010'],
    ['0.0.0.0', 'http://localhost:4010'],
    ['::', 'http://localhost:4010'],
  ])('returns for %s a URL that opens on this machine', (host, url) => {
    expect(serverUrl(host, 4010)).toBe(url);
  });
});

describe('listenError', () => {
  const target = { host: '127.0.0.1', port: 80, option: '--port' };

  it.each([
    [
      'listen EADDRINUSE: address already in use 127.0.0.1:80',
      'Port 80 on 127.0.0.1 is in use. Stop the other program or choose another port with --port.',
    ],
    [
      'listen EACCES: permission denied 127.0.0.1:80',
      'Port 80 on 127.0.0.1 is not allowed for this user. Choose one above 1023 with --port.',
    ],
    [
      'getaddrinfo ENOTFOUND nowhere',
      'Cannot listen on 127.0.0.1, port 80: getaddrinfo ENOTFOUND nowhere.',
    ],
  ])('says for "%s" what to do', (reason, message) => {
    expect(listenError(target, new Error(reason)).message).toBe(message);
    // Prism rejects with a string.
    expect(listenError(target, reason).message).toBe(message);
  });
});
