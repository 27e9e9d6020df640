export { runCommand } from './command/run-command.js';
export { runProcess } from './command/run-process.js';
export { type Contract, createContract } from './description/contract.js';
export type { Deviation, SourceFile, VerifyDescription } from './description/form.js';
export { createJudgement } from './judge/judgement.js';
export type { Report } from './report/report.js';
