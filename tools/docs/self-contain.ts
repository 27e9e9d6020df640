import { ForeseenError } from '../command/foreseen-error.js';

/** A text of a Redoc page to replace. */
export interface Replacement {
  what: string;
  pattern: RegExp;
  by: string;
}

/** Texts of a Redoc page that would load something from the network. */
const replacements: Replacement[] = [
  // Redoc omits an image that fails to load.
  {
    what: 'the logo from a CDN',
    pattern: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g,
    by: 'data:,',
  },
  // The logo contains the name, so the attribution names Redocly as text.
  { what: 'the attribution', pattern: /API docs by(?! Redocly)/g, by: 'API docs by Redocly' },
];

/**
 * Removes references to the network from a page that Redoc wrote.
 *
 * @throws {ForeseenError} when the page does not have the expected form.
 */
export function selfContain(page: string): string {
  const result = replaceAll(page, replacements);
  // The prerendered menu links to paths of a web site, but the script routes by fragment.
  const script = result.indexOf('<script type="module">');
  if (script === -1) throw unknownForm('its script');
  return result.slice(0, script).replace(/ href="\//g, ' href="#/') + result.slice(script);
}

/**
 * Replaces texts of a page that Redoc wrote.
 *
 * @throws {ForeseenError} when the page lacks one of them.
 */
export function replaceAll(page: string, texts: readonly Replacement[]): string {
  let result = page;
  for (const { what, pattern, by } of texts) {
    if (result.search(pattern) === -1) throw unknownForm(what);
    result = result.replace(pattern, by);
  }
  return result;
}

/** Returns the error of a page that Redoc wrote in a form that we do not know. */
export function unknownForm(what: string): ForeseenError {
  return new ForeseenError(
    `The page that Redoc wrote lacks ${what}. Adapt tools/docs/self-contain.ts to this version of @redocly/cli.`,
  );
}
