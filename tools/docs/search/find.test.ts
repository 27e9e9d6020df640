import { describe, expect, it } from 'vitest';
import { find, readIndex } from './find.js';
import { makeIndex } from './make-index.js';
import { sample } from './sample-description.js';

const index = readIndex(JSON.stringify(makeIndex(sample)));
const first = (query: string) => find(index, query)[0];

describe('find', () => {
  it.each([
    ['an error code', 'JOB.0012', '/error-codes#job.0012'],
    ['an error code in lower case', 'job.0013', '/error-codes#job.0013'],
    ['a status of HTTP', '429', '/error-codes#job.0013'],
    ['a status', 'UP', '/statuses#job-status-up'],
    ['an operation by its ID', 'listJobs', '/jobs/listjobs'],
    ["an operation by the vendor's ID", 'ListProjectJobs', '/jobs/listjobs'],
    ['an operation by its path', '/v2/{project_id}/jobs', '/jobs/listjobs'],
    ['a parameter', 'page_size', '/jobs/listjobs#jobs/listjobs/t=request&in=query&path=page_size'],
    [
      'the beginning of a name',
      'page_s',
      '/jobs/listjobs#jobs/listjobs/t=request&in=query&path=page_size',
    ],
    ['a function', 'waitForJob', '/sending/retries'],
    ['words in another order', 'follows a retry', '/sending/retries'],
    ['another form of a word', 'retry', '/sending/retries'],
    ['a name with a slash', 'AK/SK', '/jobs/startjob'],
    ['a word with a typing error', 'folows', '/sending/retries'],
  ])('finds %s first', (_, query, place) => {
    expect(first(query)?.place).toBe(place);
  });

  it('names kind, title and place of a hit', () => {
    expect(first('DOWN')).toEqual({
      kind: 'Status',
      title: 'DOWN',
      place: '/statuses#job-status-down',
      where: 'Job status: it ended.',
    });
    expect(first('listJobs')).toMatchObject({
      kind: 'Operation',
      where: 'GET /v2/{project_id}/jobs',
    });
  });

  it('prefers sections with all words to those with one', () => {
    expect(find(index, 'start job').map(({ place }) => place)[0]).toBe('/jobs/startjob');
    expect(find(index, 'start nothing').map(({ place }) => place)).toContain('/jobs/startjob');
  });

  it('finds nothing for no words, and no code of samples', () => {
    expect([find(index, ''), find(index, ' / '), find(index, 'concealed')]).toEqual([[], [], []]);
  });
});
