import type { OpenApiDocument } from '../../../tools/description/openapi-document.js';
import { type Contract, createContract } from '../../verify/src/judging.js';

/** Prepares a bundle for judging. Nothing that counts parts needs lines of files or deviations. */
export function contractOf(document: OpenApiDocument): Contract {
  return createContract({ document: { ...document }, files: {}, deviations: [] });
}
