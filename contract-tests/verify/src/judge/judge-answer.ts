import type { Contract } from '../description/contract.js';
import type { Operation, Response } from '../description/operations.js';
import { join } from '../schema/pointer.js';
import type { Visit } from '../schema/walk.js';
import type { Exchange } from './exchange.js';
import type { Remark } from './finding.js';
import { judgeBody, type PlacedError } from './judge-body.js';

/** Result of comparing an answer with the description. */
export interface AnswerVerdict {
  readonly visits: readonly Visit[];
  readonly errors: readonly PlacedError[];
  /** JSON pointers of all keywords that the answer breaks. */
  readonly broken: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
}

const nothing: AnswerVerdict = {
  visits: [],
  errors: [],
  broken: new Set(),
  remarks: [],
};

/** Compares an answer with the operation: status, media type, body, headers. */
export function judgeAnswer(contract: Contract, exchange: Exchange): AnswerVerdict {
  const { operation, response } = exchange;
  if (!operation) {
    const { method, url } = exchange.request;
    const expected = 'an operation of the description';
    const found = `${method} ${new URL(url).pathname}`;
    return remarksOnly([
      { kind: 'status', severity: 'note', place: '', expected, found, pointer: '/paths' },
    ]);
  }
  const status = statusRemarks(exchange, operation);
  const body = judgeContent(contract, operation, exchange);
  return {
    ...body,
    remarks: [...status, ...body.remarks, ...headerRemarks(contract, operation, response.headers)],
  };
}

function remarksOnly(remarks: readonly Remark[]): AnswerVerdict {
  return { ...nothing, remarks };
}

function statusRemarks({ refusal, response }: Exchange, operation: Operation): Remark[] {
  const { status } = response;
  const remark = { kind: 'status', place: '', found: status } as const;
  const pointer = join(operation.pointer, 'responses');
  const isSuccess = status >= 200 && status < 300;
  if (refusal && isSuccess) {
    const expected = `${refusal.statuses.join(' or ')}, ${refusal.reason}`;
    return [{ ...remark, severity: 'breaks', expected, pointer: refusal.pointer }];
  }
  if (!operation.responses[status]) {
    const expected = Object.keys(operation.responses).join(', ');
    return [{ ...remark, severity: 'narrow', expected, pointer }];
  }
  if (refusal && !refusal.statuses.includes(status)) {
    const expected = `${refusal.statuses.join(' or ')}, ${refusal.reason}`;
    return [{ ...remark, severity: 'note', expected, pointer: refusal.pointer }];
  }
  return [];
}

function judgeContent(contract: Contract, operation: Operation, exchange: Exchange): AnswerVerdict {
  const { status, headers, text } = exchange.response;
  const described = describedFor(operation, status);
  if (!described) return nothing;
  const { response, isOwn } = described;
  const isRefusal = status >= 400;
  // A status that is not described has no described body: its errors are hints.
  const severity = isOwn || !isRefusal ? 'breaks' : 'note';
  const content = { pointer: join(response.pointer, 'content'), place: '', severity } as const;
  if (response.schema === undefined || response.mediaType === undefined) {
    if (text === '') return nothing;
    const expected = 'no body';
    return remarksOnly([
      { ...content, kind: 'media-type', severity: 'narrow', expected, found: text },
    ]);
  }
  const kind = isRefusal ? 'error-shape' : 'schema';
  if (text === '') {
    const expected = `a body of ${response.mediaType}`;
    return remarksOnly([{ ...content, kind, expected, found: 'no body' }]);
  }
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const remarks: Remark[] = [];
  if (type !== response.mediaType) {
    const found = type || 'no Content-Type';
    remarks.push({ ...content, kind: 'media-type', expected: response.mediaType, found });
  }
  const parsed = response.mediaType.endsWith('json') ? parse(text) : { value: text };
  if (!parsed) {
    remarks.push({ ...content, kind, expected: 'a body in JSON', found: text });
    return remarksOnly(remarks);
  }
  const body = judgeBody(contract, response.schema, parsed.value, { kind, severity });
  return { ...body, remarks: [...remarks, ...body.remarks] };
}

/** Returns the response of a status. An undocumented success is judged as 200, an undocumented refusal as 500. */
function describedFor(
  { responses }: Operation,
  status: number,
): { response: Response; isOwn: boolean } | undefined {
  const own = responses[status];
  if (own) return { response: own, isOwn: true };
  const successes = Object.entries(responses).filter(([one]) => one.startsWith('2'));
  const other =
    status >= 400
      ? (responses['500'] ?? responses['400'])
      : status >= 200 && status < 300
        ? (responses['200'] ?? successes[0]?.[1])
        : undefined;
  return other && { response: other, isOwn: false };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function headerRemarks(
  { schemas }: Contract,
  operation: Operation,
  headers: Readonly<Record<string, string>>,
): Remark[] {
  const remarks: Remark[] = [];
  if (!headers['x-request-id']) {
    remarks.push({
      kind: 'request-id',
      severity: 'note',
      place: '',
      expected: 'a header X-Request-Id',
      found: 'none',
      pointer: operation.pointer,
    });
  }
  const retryAfter = headers['retry-after'];
  const described = '/components/headers/RetryAfter/schema';
  if (retryAfter !== undefined && schemas.errorsOf(described, Number(retryAfter)).length > 0) {
    remarks.push({
      kind: 'schema',
      severity: 'breaks',
      place: '',
      expected: 'Retry-After as a number of seconds',
      found: retryAfter,
      pointer: described,
    });
  }
  return remarks;
}
