import { isRecord } from '../description/is-record.js';
import type { OpenApiDocument } from '../description/openapi-document.js';
import type { Versions } from './compare-schemas.js';
import type { Finding } from './finding.js';
import type { OperationPair } from './operation-pairs.js';

/** Compares the credentials that an operation takes. */
export function credentialFindings(versions: Versions, { old, now }: OperationPair): Finding[] {
  const [from, to] = [credentials(versions.old, old), credentials(versions.now, now)];
  const { operationId } = old;
  const gained = to.filter((one) => !from.includes(one));
  const lost = from.filter((one) => !to.includes(one));
  const found = (breaks: boolean, text: string): Finding[] => [{ operationId, breaks, text }];
  if (gained.length + lost.length === 0) return [];
  if (to.length === 0) return found(false, 'needs no credentials any more');
  if (from.length === 0) return found(true, `now needs credentials: ${to.join(' or ')}`);
  if (lost.length === 0)
    return found(false, `also takes other credentials: ${gained.join(' or ')}`);
  return found(true, `takes other credentials: ${to.join(' or ')}, before ${from.join(' or ')}`);
}

/** Returns the alternatives in words. Schemes are compared by name, because generated clients ask for it, and form. */
function credentials(document: OpenApiDocument, operation: { security?: unknown[] }): string[] {
  const schemes = document.components?.securitySchemes ?? {};
  const wanted = operation.security ?? document.security ?? [];
  return wanted.filter(isRecord).flatMap((alternative) => {
    const parts = Object.entries(alternative).map(([name, scopes]) => {
      const scheme = schemes[name];
      const { description: _, ...form } = isRecord(scheme) ? scheme : {};
      const listed = Object.values(form).map((value) =>
        typeof value === 'string' ? value : JSON.stringify(value),
      );
      const more = Array.isArray(scopes) ? scopes : [];
      return `\`${name}\` (${[...listed, ...more].join(' ')})`;
    });
    return parts.length > 0 ? [parts.sort().join(' with ')] : [];
  });
}

/** Compares the URLs of the service, and the values of their variables, such as the regions. */
export function serverFindings({ old, now }: Versions): Finding[] {
  const [from, to] = [serversOf(old), serversOf(now)];
  const found = (breaks: boolean, text: string): Finding => ({ operationId: null, breaks, text });
  return [
    ...from
      .filter((one) => !to.includes(one))
      .map((one) => found(true, `${one} is no longer described`)),
    ...to.filter((one) => !from.includes(one)).map((one) => found(false, `${one} is described`)),
  ];
}

function serversOf({ servers = [] }: OpenApiDocument): string[] {
  return servers.flatMap(({ url, variables = {} }) => [
    `the server \`${url}\``,
    ...Object.entries(variables).flatMap(([name, { enum: values = [] }]) =>
      values.map((value) => `the ${name} \`${value}\``),
    ),
  ]);
}
