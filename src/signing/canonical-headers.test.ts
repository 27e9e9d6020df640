import { describe, expect, it } from 'vitest';
import { canonicalHeaders } from './canonical-headers.js';

describe('canonicalHeaders', () => {
  it('sorts names, trims values, and leaves out what has none', () => {
    const headers = canonicalHeaders({
      'x-sdk-date': '20191115T033655Z',
      host: ' dms.example.com\t',
      'x-project-id': undefined,
      'content-type': 'application/json',
    });
    expect(headers).toEqual({
      lines: 'content-type:application/json\nhost:dms.example.com\nx-sdk-date:20191115T033655Z\n',
      names: 'content-type;host;x-sdk-date',
      date: '20191115T033655Z',
    });
  });
});
