import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { KafkaClient, ListConnectorTasksRequest } from '@huaweicloud/huaweicloud-sdk-kafka';
import type { AxiosAdapter } from 'axios';
import { call, type Subject, type TaskList } from './subject.js';

/** The SDK of the vendor family. It signs each call, because it has no token login. */
export const huaweicloud: Subject = ({ baseUrl, fetch }) => {
  const credential = new BasicCredentials()
    .withAk(call.accessKey)
    .withSk(call.secretKey)
    .withProjectId(call.projectId);
  const client = KafkaClient.newBuilder()
    .withCredential(credential)
    .withEndpoint(baseUrl)
    .withOptions({ axiosRequestConfig: { adapter: adapterFor(fetch) } })
    .build();
  return () => {
    const request = new ListConnectorTasksRequest(call.instanceId).withLimit(call.limit);
    // A cast, because the SDK wraps the fields in its own classes.
    return client.listConnectorTasks(request) as Promise<TaskList>;
  };
};

/** Returns a minimal adapter for axios, which the SDK sends with. A real adapter costs more. */
function adapterFor(fetch: typeof globalThis.fetch): AxiosAdapter {
  return async (config) => {
    const url = `${config.baseURL}${config.url}?limit=${config.params.limit}`;
    const response = await fetch(url, { method: 'GET', headers: config.headers.toJSON(true) });
    const { status, statusText } = response;
    const headers = Object.fromEntries(response.headers);
    return { data: await response.text(), status, statusText, headers, config };
  };
}
