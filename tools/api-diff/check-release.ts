/** Declaration of a release. */
export interface Declaration {
  /** Version of the last release. */
  released: string;
  /** Version of the package now. */
  version: string;
  /** Text of `CHANGELOG.md`. */
  changelog: string;
}

/**
 * Returns what is missing for a breaking change, or undefined if it is declared.
 *
 * Below 1.0 the second number must be higher than in the last release, from 1.0 the first, and the unreleased section of
 * the changelog, or that of the version, needs a heading "Breaking".
 */
export function missingDeclaration({
  released,
  version,
  changelog,
}: Declaration): string | undefined {
  if (!isStep(released, version)) {
    const part = released.startsWith('0.') ? 'second' : 'first';
    return `A breaking change needs a version with a higher ${part} number than ${released}, not ${version}.`;
  }
  if (!sectionsOf(changelog, version).some((section) => /^#{3,4} Breaking$/m.test(section)))
    return 'A breaking change needs a heading "Breaking" in the unreleased section of CHANGELOG.md.';
  return undefined;
}

function isStep(released: string, version: string): boolean {
  const [[major = 0, minor = 0], [newMajor = 0, newMinor = 0]] = [released, version].map((text) =>
    text.split('.').map(Number),
  ) as [number[], number[]];
  if (newMajor !== major) return newMajor > major;
  return major === 0 && newMinor > minor;
}

/** Returns the unreleased section and that of the version: a release renames the one to the other. */
function sectionsOf(changelog: string, version: string): string[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .filter((section) => /^unreleased/i.test(section) || section.startsWith(`${version} `));
}
