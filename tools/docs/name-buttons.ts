import { type Replacement, replaceAll } from './self-contain.js';

/** Buttons of Redoc that no keyboard reaches, or whose name for a screen reader is not what they show. */
const buttons: Replacement[] = [
  {
    what: 'the button of the search in its script',
    pattern: /"data-testid":`search-trigger`/g,
    by: 'role:`button`,tabIndex:0,"aria-haspopup":`dialog`,"data-testid":`search-trigger`',
  },
  {
    what: 'the button of the search',
    pattern: / data-testid="search-trigger"/g,
    by: ' role="button" tabindex="0" aria-haspopup="dialog" data-testid="search-trigger"',
  },
  // Redoc's own index is never made, so its button would say that it loads.
  {
    what: 'the text of the button of the search in its script',
    pattern: /(?<=\(`span`,\{children:)\w+\(`loading`,`Loading\.\.\.`\)/g,
    by: '`Search`',
  },
  {
    what: 'the text of the button of the search',
    pattern: /(?<=<span>)Loading\.\.\.(?=<\/span>)/g,
    by: 'Search',
  },
  {
    what: 'the lists of examples',
    pattern:
      /"aria-label":(\w+)(?=,children:\(0,\w+\.jsx\)\(\w+,\{children:(\w+)\?\.labelNode\?\?\2\?\.label\}\))/g,
    by: '"aria-label":$1+": "+$2?.label',
  },
];

/**
 * Makes buttons of a page that Redoc wrote usable without a mouse.
 *
 * @throws {ForeseenError} when the page does not have the expected form.
 */
export function nameButtons(page: string): string {
  return replaceAll(page, buttons);
}
