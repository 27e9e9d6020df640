import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { writeService } from './write-service.js';

const bundle = `
servers:
  - url: https://dms.{region}.example.com
    variables: { region: { enum: [eu-de, eu-nl] } }
paths: {}
components: {}
`;

const write = (yaml: string) => writeService(parseDocument(yaml));

describe('writeService', () => {
  it('writes regions and the URL of the service', () => {
    expect(write(bundle)).toContain('export const regions = ["eu-de", "eu-nl"] as const;');
    expect(write(bundle)).toContain('export const serverUrl = "https://dms.{region}.example.com";');
  });

  it('refuses servers without regions', () => {
    expect(() => write(bundle.replace('{region}', 'eu'))).toThrow(
      /^servers: there must be one server/,
    );
  });
});
