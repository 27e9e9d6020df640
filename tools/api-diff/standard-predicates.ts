/** A predicate for the checks whose name matches. */
type Row = readonly [RegExp, (from: string, to: string) => string];

const limits: Record<string, string> = {
  max: 'maximum',
  min: 'minimum',
  'exclusive-max': 'exclusive maximum',
  'exclusive-min': 'exclusive minimum',
  'max-length': 'maximum length',
  'min-length': 'minimum length',
  'min-items': 'minimum number of items',
};

/** A type in words: oasdiff writes `type`/`format`, either of them empty. */
const typed = (values: readonly string[]) => values.filter(Boolean).join(' ') || 'any type';

const rows: readonly Row[] = [
  [/^api-.*removed|^api-path-removed/, () => 'is removed'],
  [/^endpoint-added/, () => 'is new'],
  [/^endpoint-deprecated|-deprecated(-with-sunset)?$/, () => 'is deprecated'],
  [/reactivated$/, () => 'is no longer deprecated'],
  [/body-added-required$/, () => 'is new and required'],
  [/body-added-optional$/, () => 'is new and optional'],
  [/^new-required-.*-with-default$/, () => 'is new and required, with a default'],
  [/^new-(required|request-path)/, () => 'is new and required'],
  [/^new-optional/, () => 'is new and optional'],
  [/status-removed$/, () => 'is no longer described'],
  [/status-added$/, () => 'is described'],
  [/media-type-removed$/, (type) => `no longer has the media type \`${type}\``],
  [/media-type-added$/, (type) => `may also have the media type \`${type}\``],
  [/became-required(-with-default)?$/, () => 'is now required'],
  [/^response.*became-optional$/, () => 'may now be missing'],
  [/became-optional$/, () => 'is now optional'],
  [/became-not-nullable$/, () => 'may no longer be null'],
  [/became-nullable$/, () => 'may now be null'],
  [/became-not-(read|write)-only$/, () => 'is now both sent and received'],
  [/became-read-only$/, () => 'is now only received, not sent'],
  [/became-write-only$/, () => 'is now only sent, not received'],
  [/list-of-types-narrowed$/, (types) => `no longer has the types ${types}`],
  [/list-of-types-widened$/, (types) => `also has the types ${types}`],
  [/pattern-(added|set)$/, (pattern) => `now follows the pattern \`${pattern}\``],
  [
    /pattern-(changed|generalized)$/,
    (from, to) => `changes its pattern from \`${from}\` to \`${to}\``,
  ],
  [/pattern-removed$/, (pattern) => `no longer follows the pattern \`${pattern}\``],
  [/default-value-added$/, (value) => `now has the default \`${value}\``],
  [/default-value-changed$/, (from, to) => `changes its default from \`${from}\` to \`${to}\``],
  [/default-value-removed$/, (value) => `no longer has the default \`${value}\``],
  [/(property|parameter|header|body)-removed/, () => 'is removed'],
  [/property-added$/, () => 'is new'],
];

/** Returns the predicate for a check of oasdiff, or undefined for a check without own words. */
export function predicateOf(id: string, values: readonly string[]): string | undefined {
  const [from = '', to = ''] = values;
  if (/-type-(changed|generalized|specialized)$/.test(id)) {
    const half = values.length / 2;
    return `changes its type from ${typed(values.slice(0, half))} to ${typed(values.slice(half))}`;
  }
  const [, limit = '', step] =
    /-((?:exclusive-)?(?:max|min)(?:-length|-items)?)-(increased|decreased|set|unset)$/.exec(id) ??
    [];
  const name = limits[limit];
  if (name && step === 'unset') return `no longer has a ${name}`;
  // oasdiff gives the new figure alone for some limits.
  if (name) return to ? `changes its ${name} from ${from} to ${to}` : `now has the ${name} ${from}`;
  return rows.find(([check]) => check.test(id))?.[1](from, to);
}
