import OpenAI from 'openai';
import { call, callPath, type Subject, type TaskList } from './subject.js';

/** A client made by Stainless: the generic `get` of the package `openai`, with its own retries and timeout. */
export const openai: Subject = ({ baseUrl, fetch }) => {
  const client = new OpenAI({ apiKey: call.token, baseURL: baseUrl, fetch });
  const query = { limit: call.limit };
  return () => client.get<TaskList>(callPath, { query });
};
