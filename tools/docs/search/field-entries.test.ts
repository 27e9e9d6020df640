import { describe, expect, it } from 'vitest';
import { fieldEntries } from './field-entries.js';
import { sample } from './sample-description.js';

describe('fieldEntries', () => {
  const places = Object.fromEntries(fieldEntries(sample).map(({ title, place }) => [title, place]));
  const start = '/jobs/startjob#jobs/startjob/t=request&path=';

  it('leads to a field as Redoc addresses it, also in a variant of a body', () => {
    expect(places).toMatchObject({
      name: `${start}&oneof=0/name`,
      source_task: `${start}&oneof=0/source_task`,
      sink_task: `${start}&oneof=1/sink_task`,
    });
  });

  it('leads to the field that contains a deeper one, which Redoc folds', () => {
    const jobs = '/jobs/listjobs#jobs/listjobs/t=response&c=200&path=jobs';
    expect(places).toMatchObject({ jobs, broker_id: jobs });
  });

  it('leads from a schema to its operation', () => {
    expect(places.JobRequest).toBe('/jobs/startjob');
  });
});
