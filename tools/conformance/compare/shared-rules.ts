import type { DescribedOperation, OpenApiDocument } from '../../description/openapi-document.js';
import { conditionWords } from '../pages/condition-patterns.js';
import type { PageOperation } from '../pages/facts.js';
import { fieldsOf } from '../pages/tables-of-operation.js';
import type { OwnFacts } from './own-facts.js';
import { reachable } from './reachable.js';
import { ruleKeywords } from './rule-words.js';

/**
 * Returns the rules between fields that the page states and ours name as well. Evidence, or another row of the page,
 * may cover a rule by itself, so that the comparison alone would not find that the page lost it.
 */
export function sharedRules(
  document: OpenApiDocument,
  operation: DescribedOperation,
  vendor: PageOperation,
): OwnFacts {
  const rules = reachable(document, operation).flatMap((text) => {
    const found: string[] = [];
    JSON.parse(text, (key, value) => {
      if (ruleKeywords.some((keyword) => keyword === key)) found.push(JSON.stringify(value));
      return value;
    });
    return found;
  });
  const isRuled = (name: string) => rules.some((rule) => rule.includes(`"${name}"`));
  const stated = fieldsOf(vendor).flatMap(({ name, condition, eitherOr, excludes }) => {
    if (!isRuled(name)) return [];
    const words = [
      ...(condition ? [conditionWords(condition)] : []),
      ...(eitherOr ? [`either ${eitherOr.join(' or ')}`] : []),
      ...(excludes ? [excludes.join(' excludes ')] : []),
    ];
    return words.map((one) => `${name} ${one}`);
  });
  return stated.length > 0 ? { [`${operation.operationId} rules`]: stated.sort().join('; ') } : {};
}
