import { parseCommand } from '../command/arguments.js';
import { ForeseenError } from '../command/foreseen-error.js';

/** The arguments of the command. */
export interface Options {
  pages: string;
  /** The newer version of the pages, if two versions are compared. */
  newPages?: string;
  json: boolean;
  list: boolean;
  text: boolean;
  under: string;
}

/** Help text of the command. */
export const usage = `Compares the description with the vendor's pages, or two versions of the pages with each other.

  npm run vendor-diff -- <pages> [--json] [--list] [--under <folder name>]
  npm run vendor-diff -- <old pages> <new pages> [--json] [--text]

  --json   prints the result as JSON
  --list   also lists every deviation by rank and kind, and the facts that cannot be compared
  --under  only pages in folders of this name, such as topic_management
  --text   also lists changes of wording, which are otherwise only counted

With one folder, the exit status is 1 if openapi/deviations.yaml does not declare a difference,
if a declared deviation no longer applies, if a fact that no page gives is not as recorded in
tools/conformance/own-facts.json, or if a page cannot be read.
With two folders, it is 1 if a fact changed or a page cannot be read.`;

const remedy = 'See --help for the options.';

/**
 * Reads the arguments; returns undefined for `--help`.
 *
 * @throws {ForeseenError} for an unknown option, or a wrong number of folders.
 */
export function readOptions(args: string[]): Options | undefined {
  const { values, positionals } = parseCommand({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
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
  if (newPages !== undefined && given.list)
    throw new ForeseenError(`--list goes with one folder only. ${remedy}`);
  return { pages, ...(newPages === undefined ? {} : { newPages }), ...given };
}
