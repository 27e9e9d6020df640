import { ForeseenError } from '../command/foreseen-error.js';

interface Replacement {
  what: string;
  pattern: RegExp;
  by: string;
}

/** What a Redoc page fetches, or links to wrongly, when it is opened from disk. */
const replacements: Replacement[] = [
  // An empty image fails to load, and Redoc then leaves it out.
  {
    what: 'the logo from a CDN',
    pattern: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g,
    by: 'data:,',
  },
  // The logo was the name: the attribution stays, as text.
  { what: 'the attribution', pattern: /API docs by(?! Redocly)/g, by: 'API docs by Redocly' },
];

/**
 * Takes out of a page made by Redoc what would leave the file.
 *
 * @throws {ForeseenError} when the page is not of the form that this was written for.
 */
export function selfContain(page: string): string {
  let result = page;
  for (const { what, pattern, by } of replacements) {
    if (result.search(pattern) === -1) throw unknownForm(what);
    result = result.replace(pattern, by);
  }
  // The prerendered menu has links of a web site; the script routes by the fragment, and keeps these.
  const script = result.indexOf('<script type="module">');
  if (script === -1) throw unknownForm('its script');
  return result.slice(0, script).replace(/ href="\//g, ' href="#/') + result.slice(script);
}

function unknownForm(what: string): ForeseenError {
  return new ForeseenError(
    `The page that Redoc wrote lacks ${what}. Adapt tools/docs/self-contain.ts to this version of @redocly/cli.`,
  );
}
