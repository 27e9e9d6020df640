/** Parts of the judge with which our contract tests measure what they cover. */
export { addAnswer, addRequest } from './coverage/covered-parts.js';
export { type DescribedParts, describedParts, isBreakable } from './coverage/described-parts.js';
export { type Contract, createContract } from './description/contract.js';
export type { Operation } from './description/operations.js';
export { judgeAnswer } from './judge/judge-answer.js';
export { judgeRequest } from './judge/judge-request.js';
export { findOperation } from './judge/route.js';
