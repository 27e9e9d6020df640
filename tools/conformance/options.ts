import { parseCommand } from '../command/arguments.js';
import { ForeseenError } from '../command/foreseen-error.js';

/** What the command is asked to do. */
export interface Options {
  pages: string;
  /** A second folder: what changed from the first to this one. */
  newPages?: string;
  json: boolean;
  text: boolean;
  under: string;
}

/** How the command is called. */
export const usage = `Holds the description against the vendor's pages, or two versions of the pages against each other.

  npm run vendor-diff -- <pages> [--json] [--under <folder name>]
  npm run vendor-diff -- <old pages> <new pages> [--json] [--text]

  --json   a document for machines on stdout
  --under  only pages in folders of this name, such as topic_management
  --text   shows changes of wording too, which are otherwise only counted

With one folder it ends with status 1 when something differs that openapi/deviations.yaml does not
declare, when a declared deviation no longer applies, and when a page cannot be read.
With two it ends with status 1 when a fact changed, and when a page cannot be read.`;

const remedy = 'See --help for the options.';

/**
 * Reads the arguments; undefined when help is asked for.
 *
 * @throws {ForeseenError} for an unknown option, or another number of folders.
 */
export function readOptions(args: string[]): Options | undefined {
  const { values, positionals } = parseCommand({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      text: { type: 'boolean', default: false },
      under: { type: 'string', default: '' },
    },
  });
  const { help, ...given } = values;
  if (help) return undefined;
  const [pages, newPages, ...more] = positionals;
  if (pages === undefined) throw new ForeseenError(`Name the folder of the pages. ${remedy}`);
  if (more.length > 0) throw new ForeseenError(`More than two folders. ${remedy}`);
  if (newPages !== undefined && given.under !== '')
    throw new ForeseenError(`--under goes with one folder only. ${remedy}`);
  if (newPages === undefined && given.text)
    throw new ForeseenError(`--text goes with two folders only. ${remedy}`);
  return { pages, ...(newPages === undefined ? {} : { newPages }), ...given };
}
