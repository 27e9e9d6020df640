import type { MockDescription } from '../description/form.js';
import type { Stored } from '../state/tree.js';
import { exampleValues } from '../topics/example-facts.js';

/** Access of a user to a topic. */
export interface Policy {
  readonly owner: boolean;
  readonly user_name: string;
  readonly access_policy: string;
}

/** Returns the access policy of a topic: of the seed, as the example shows it; of others, as it was set. */
export function policiesOf(
  description: MockDescription,
  { fields, hidden }: Stored,
): readonly Policy[] {
  // A cast: only handlers set the fact.
  const own = hidden.policies as readonly Policy[] | undefined;
  if (own) return own;
  if (hidden.isCreated) return [];
  const examples = exampleValues(description, 'showTopicAccessPolicy');
  const example = examples.find(({ name }) => name === fields.name);
  return (example?.policies ?? []) as readonly Policy[];
}
