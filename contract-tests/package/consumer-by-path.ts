// A user's program with calls by path, compiled in a project that has only the package.
import type { DmsClient } from 'otc-dms-kafka';
import { createHttp } from 'otc-dms-kafka/http';

export async function use(dms: DmsClient): Promise<string | undefined> {
  const { data, error } = await createHttp(dms).GET('/v2/{project_id}/instances/{instance_id}', {
    params: { path: { project_id: 'a', instance_id: 'b' } },
  });
  // @ts-expect-error: instances have no such field.
  data?.no_such_field;
  return data?.name ?? error?.error_code;
}
