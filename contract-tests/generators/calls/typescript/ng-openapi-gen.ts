import '@angular/compiler';
import { HttpClient, HttpErrorResponse, HttpResponse, HttpStatusCode } from '@angular/common/http';
import { firstValueFrom, from, type Observable } from 'rxjs';
import * as fn from './client/functions.js';
import type { StrictHttpResponse } from './client/strict-http-response.js';
import { errorOf, instanceId, makeTenCalls, projectId, token, url } from './ten-calls.js';

// Angular's own backend needs a running application.
const http = new HttpClient({
  handle: (request) =>
    from(send(request.method, request.urlWithParams, request.body, request.responseType)),
});

async function send(method: string, target: string, body: unknown, responseType: string) {
  const response = await fetch(target, {
    method,
    headers: { 'X-Auth-Token': token, 'Content-Type': 'application/json' },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  const { status } = response;
  const text = await response.text();
  if (!response.ok) throw new HttpErrorResponse({ status, error: JSON.parse(text) });
  const parsed = responseType === 'json' ? JSON.parse(text) : text;
  return new HttpResponse({ status, body: status === HttpStatusCode.NoContent ? null : parsed });
}

async function bodyOf<Body>(response: Observable<StrictHttpResponse<Body>>): Promise<Body> {
  return (await firstValueFrom(response)).body;
}

const place = { project_id: projectId, instance_id: instanceId };

await makeTenCalls({
  listInstances: (query) =>
    bodyOf(fn.listInstances(http, url, { project_id: projectId, ...query })),
  createConnectorTask: async (body) => {
    const task = await bodyOf(fn.createConnectorTask(http, url, { ...place, body }));
    // Compiles only if the type narrows the union: a Redis source has no such field.
    if (task.source_type === 'KAFKA_REPLICATOR_SOURCE')
      String(task.source_task?.bootstrap_servers).trim();
    return task;
  },
  showInstance: () => bodyOf(fn.showInstance(http, url, place)),
  showUnknownInstance: async (instance_id) => {
    const call = bodyOf(fn.showInstance(http, url, { ...place, instance_id }));
    const { status, error } = await errorOf(call, HttpErrorResponse);
    return { status, code: error.error_code };
  },
  createKafkaConsumerGroup: (body) =>
    bodyOf(fn.createKafkaConsumerGroup(http, url, { ...place, body })),
  updateInstance: (body) => bodyOf(fn.updateInstance(http, url, { ...place, body })),
  listInstanceConsumerGroups: () => bodyOf(fn.listInstanceConsumerGroups(http, url, place)),
});
