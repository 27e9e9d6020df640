import { alignNames, unifyNull } from './align.js';
import { credentialFindings, serverFindings } from './compare-access.js';
import { operationFindings } from './compare-operations.js';
import { schemaPairs, type Versions } from './compare-schemas.js';
import { renamedSchemas, typeFindings } from './compare-types.js';
import { type ApiDiff, gather } from './gather.js';
import { runOasdiff } from './oasdiff.js';
import { pairOperations } from './operation-pairs.js';
import { schemaFindings } from './schema-rules.js';
import { standardFindings } from './standard-findings.js';

/**
 * Compares two versions of a bundled description.
 *
 * oasdiff compares names, bodies, parameters and types; the findings beside it are those that it does not know.
 *
 * @throws {ForeseenError} when oasdiff refuses one of them.
 */
export async function compareVersions(given: Versions): Promise<ApiDiff> {
  const versions = { old: unifyNull(given.old), now: unifyNull(given.now) };
  const pairs = pairOperations(versions.old, versions.now);
  const renamed = renamedSchemas(versions, pairs);
  // Both versions, so that both have their parameters at the same place.
  const same = pairs.map(({ old }) => ({ old, now: old }));
  const aligned = {
    old: alignNames(versions.old, same, new Map()),
    now: alignNames(versions.now, pairs, renamed),
  };
  const alignedPairs = pairOperations(aligned.old, aligned.now);
  const findings = [
    ...pairs.flatMap(operationFindings),
    ...standardFindings(await runOasdiff(aligned.old, aligned.now)),
    ...alignedPairs.flatMap((pair) => schemaFindings(schemaPairs(aligned, pair))),
    ...typeFindings(given, pairs, renamed),
    ...pairs.flatMap((pair) => credentialFindings(given, pair)),
    ...serverFindings(given),
  ];
  return gather(findings, given.old);
}
