import type { Finding } from '../judge/finding.js';

/** A statement of the description that no page of the vendor makes, with what was observed. */
export interface Claim {
  /** Statement with its place, such as `required of Topic (openapi/components/schemas/Topic.yaml:4)`. */
  readonly claim: string;
  readonly state: 'confirmed' | 'refuted' | 'untested';
  readonly observations: number;
  readonly finding?: Finding | undefined;
}
