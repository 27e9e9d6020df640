import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../description/openapi-document.js';
import { description, pageFacts } from '../compare/description.sample.js';
import { requireNamedPage } from './read-input.js';

describe('requireNamedPage', () => {
  const document = parseDocument(description);

  it('accepts a folder with a page that the description names', () => {
    expect(() => requireNamedPage({ facts: pageFacts, document, pages: 'pages' })).not.toThrow();
  });

  it('asks for another folder, in one line, when the description names none of its pages', () => {
    const operations = pageFacts.operations.map((one) => ({ ...one, page: 'create.rst' }));
    const facts = { ...pageFacts, operations };
    expect(() => requireNamedPage({ facts, document, pages: 'pages/topics' })).toThrowError(
      /^no page in pages\/topics .+; name the folder that holds topics\/create\.rst$/,
    );
  });
});
