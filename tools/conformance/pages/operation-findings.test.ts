import { describe, expect, it } from 'vitest';
import { readOperation } from './operation.js';
import { samplePage } from './page.sample.js';

describe('findings of readOperation', () => {
  it.each([
    ['page without a URI', 'POST /v2/{project_id}/things', 'things'],
    ['page without an :original_name:', ':original_name: MakeThing.html', ''],
    ['anchor makething__part is unresolved', '.. _makething__part:', '.. _other:'],
    ['unknown type "Text"', 'Yes       String Name.', 'Yes       Text   Name.'],
    ['Mandatory is "Maybe", neither Yes nor No', 'No        Integer', 'Maybe     Integer'],
    ['table "Part" is of no known kind', '.. _makething__part:\n', ''],
    [
      'table of an answer without a status',
      'Parameters\n-------------------\n\n**Status code: 200**',
      'Parameters\n-------------------',
    ],
    [
      'unreadable table: its columns are Parameter, Sort, Description',
      'Parameter Type             D',
      'Parameter Sort             D',
    ],
    ['unreadable table: row with an empty cell', 'ids       Array of strings IDs.', 'ids'],
    ['unreadable table: list-table:: Part', '.. table:: **Table 4**', '.. list-table::'],
    [
      'unreadable table: no drawing under its caption',
      '   ========= ================ ===========\n   Parameter',
      '   Parameter',
    ],
    ['code block outside the sections of examples', 'Example Requests\n', 'Other\n'],
    ['"none" is no status code', '204         Nothing.', 'none        Nothing.'],
  ])('reports as an error: %s', (text, from, to) => {
    const { findings } = readOperation('p.rst', samplePage.replace(from, to));
    expect(samplePage).toContain(from);
    expect(
      findings.filter(({ severity }) => severity === 'error').map((finding) => finding.text),
    ).toContain(text);
  });

  it('warns about an object table that no field refers to', () => {
    const { findings } = readOperation('p.rst', samplePage.replace(/^.* objects .*$/m, ''));
    expect(findings.map((finding) => finding.text)).toContain(
      'no field refers to the object table Part',
    );
  });

  it('notes an example that is not JSON, which the facts mark as text', () => {
    const { operation, findings } = readOperation(
      'p.rst',
      samplePage.replace('"ids" : [ "a" ]', 'success'),
    );
    expect(findings.map(({ severity, text }) => `${severity}: ${text}`)).toEqual([
      'note: example is not JSON',
    ]);
    expect(operation.examples.filter(({ text }) => text)).toHaveLength(1);
  });

  it.each([
    [
      'example of a request does not begin with a method and a URL',
      '      POST https',
      '      send https',
    ],
    ['path parameter project_id is not in the URI', 'POST /v2/{project_id}/', 'POST /v2/'],
    [
      '{thing_id} of the URI is in no table',
      'POST /v2/{project_id}/things',
      'POST /v2/{project_id}/{thing_id}',
    ],
  ])('warns: %s', (text, from, to) => {
    const { findings } = readOperation('p.rst', samplePage.replace(from, to));
    expect(findings).toEqual([
      { severity: 'warning', page: 'p.rst', line: expect.any(Number), text },
    ]);
  });
});
