import { hash } from 'node:crypto';
import type { MockAnswer, MockRequest } from 'otc-dms-kafka-mock';
import type { OpenApiDocument } from '../../../tools/description/openapi-document.js';
import {
  addAnswer,
  addRequest,
  describedParts,
  findOperation,
  judgeAnswer,
  judgeRequest,
  type Operation,
} from '../../verify/src/judging.js';
import { contractOf } from './contract-of.js';

/** Folds exchanges with a mock into the parts of the description that they cover. */
export interface Recorder {
  readonly operationIds: readonly string[];
  /** Adds an exchange. */
  add(request: MockRequest, answer: MockAnswer): void;
  /** Returns the parts that are covered since the last call. */
  take(): string[];
}

/** Longest body that is judged. Longer ones are attacks, which cover nothing that short ones do not. */
const maxLength = 100_000;

/** Creates a recorder for a description, bundled. */
export function createRecorder(document: OpenApiDocument): Recorder {
  const contract = contractOf(document);
  const { all } = describedParts(contract);
  const taken = new Set<string>();
  let seen = new Set<string>();
  // Tests repeat most messages, and a hash is cheaper than a judgement.
  const known = new Set<string>();
  const isNew = (...texts: readonly unknown[]) => {
    const { size } = known;
    return known.add(hash('sha1', texts.join('\n'))).size > size;
  };
  return {
    operationIds: contract.operations.map(({ operationId }) => operationId),
    add({ method, target, body }, answer) {
      const url = `http://dms.test${target}`;
      if (!URL.canParse(url)) return;
      const operation = findOperation(contract.operations, method, new URL(url).pathname);
      if (!operation) return;
      const { status, headers } = answer;
      const text = textOf(answer);
      const request = { method, url, headers: {}, body };
      const exchange = { operation, request, response: { status, headers, text } };
      if (body.length <= maxLength && isNew(method, target, body)) {
        addRequest(seen, operation, judgeRequest(contract, exchange));
      }
      if (!isDescribed(operation, answer) || text.length > maxLength) return;
      if (!isNew(operation.operationId, status, text)) return;
      const verdict = judgeAnswer(contract, exchange);
      const isValid = !verdict.remarks.some(({ severity }) => severity === 'breaks');
      if (isValid) addAnswer(seen, operation, { ...verdict, status });
    },
    take() {
      const fresh = [...seen].filter((part) => all.has(part) && !taken.has(part));
      for (const part of fresh) taken.add(part);
      seen = new Set();
      return fresh;
    },
  };
}

function textOf({ body }: MockAnswer): string {
  return typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
}

/** Whether an answer has a documented status, and is neither cut off nor a message of the mock about itself. */
function isDescribed({ responses }: Operation, { status, body, drop }: MockAnswer): boolean {
  const { error_code: code } = Object(body);
  return Object.hasOwn(responses, status) && drop === undefined && !`${code}`.startsWith('MOCK.');
}
