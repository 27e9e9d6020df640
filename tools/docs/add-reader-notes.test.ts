import { describe, expect, it } from 'vitest';
import { parseDocument } from '../openapi-document.js';
import { addReaderNotes } from './add-reader-notes.js';

const bundle = `
paths:
  /topics:
    get:
      operationId: listTopics
      description: Lists topics.
      externalDocs: { url: https://example.com/topics }
      responses: {}
components:
  schemas:
    Name:
      type: string
      description: Name of a topic.
      x-inferred: { minLength: Seen in examples., maxLength: Seen in examples., pattern: A guess. }
    Status:
      type: string
      description: Status of a topic.
      x-extensible-enum: [ACTIVE, PAUSED]
      x-inferred: { x-extensible-enum: Seen in examples. }
`;

describe('addReaderNotes', () => {
  const document = parseDocument(bundle);
  addReaderNotes(document);

  it("tells an operation's id and the vendor's page", () => {
    expect(document.paths['/topics']?.get?.description).toBe(
      'Lists topics.\n\nOperation `listTopics` · [page of the vendor](https://example.com/topics)',
    );
  });

  it('tells the values of an open list', () => {
    expect(document.components.schemas).toMatchObject({
      Status: {
        description:
          'Status of a topic.\n\nKnown values: `"ACTIVE"`, `"PAUSED"`. The service may add others.\n\nInferred values: Seen in examples.',
      },
    });
  });

  it('tells each piece of evidence once', () => {
    expect(document.components.schemas).toMatchObject({
      Name: {
        description:
          'Name of a topic.\n\nInferred `minLength`, `maxLength`: Seen in examples.\n\nInferred `pattern`: A guess.',
      },
    });
  });
});
