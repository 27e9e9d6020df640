import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './command/arguments.js';
import { onClosedOutput } from './command/closed-output.js';
import { ForeseenError } from './command/foreseen-error.js';
import { inScratchFolder } from './command/scratch-folder.js';
import { writeTogether } from './command/write-together.js';
import type { OpenApiDocument } from './description/openapi-document.js';
import { readDescription } from './description/read-description.js';
import { descriptionIndex, exitWithLint, redocly } from './description/redocly.js';
import { addPageScript } from './docs/add-page-script.js';
import { annotate } from './docs/annotate.js';
import { writeEditions } from './docs/editions/write-editions.js';
import { editionFiles } from './docs/editions/write-llms.js';
import { nameButtons } from './docs/name-buttons.js';
import { packDescription } from './docs/pack-description.js';
import { languages } from './docs/samples/languages.js';
import { exampleProject } from './docs/samples/sample-parameters.js';
import { makeIndex } from './docs/search/make-index.js';
import { allowOwnScripts } from './docs/security-policy.js';
import { selfContain } from './docs/self-contain.js';
import { addPanel } from './docs/try-it/add-panel.js';

const usage = `Builds the docs from openapi/: one HTML page, which needs no network. Beside it print.html (for printing,
without scripts), reference.md (everything as Markdown, for language models) and llms.txt (its parts).

  npm run docs -- [--output <file>]

  --output  page to write (default site/index.html)`;

const template = fileURLToPath(new URL('./docs/page.hbs', import.meta.url));
const defaultOutput = fileURLToPath(new URL('../site/index.html', import.meta.url));

/** Redoc's options for the page. */
const redocOptions = {
  // The default is two levels; a partition that a consumer group reads is nested seven levels deep.
  jsonSamplesExpandLevel: 7,
  // Redoc hides samples in languages that it does not list by default, such as TypeScript.
  codeSamples: {
    languages: [
      ...languages.map(({ lang, label }) => ({ lang, label })),
      { lang: 'payload', label: 'Payload' },
    ],
  },
};

/**
 * Builds the docs page, and its editions beside it. If the description is broken, earlier files stay as they are.
 *
 * @param description the description, bundled, or its index file.
 * @throws {DescriptionError} when Redocly refuses the description.
 * @throws {ForeseenError} when the page cannot be written.
 */
export async function buildDocs(
  output: string,
  description: OpenApiDocument | string = descriptionIndex,
): Promise<void> {
  const document =
    typeof description === 'string' ? await readDescription(description) : description;
  const editions = writeEditions(document);
  const page = await renderPage(structuredClone(document));
  try {
    await writeTogether(dirname(output), { ...editions, [basename(output)]: page });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ForeseenError(`Cannot write the docs: ${reason}. Choose another --output.`);
  }
}

/** Changes the given document. */
async function renderPage(document: OpenApiDocument): Promise<string> {
  annotate(document);
  return inScratchFolder(async (folder) => {
    const annotated = join(folder, 'annotated.json');
    await writeFile(annotated, JSON.stringify(document));
    const page = join(folder, 'index.html');
    const { title, summary = title } = document.info;
    await redocly(
      ...['build-docs', annotated, '--output', page, '--template', template, '--inlineBundle'],
      ...['--openapi', JSON.stringify(redocOptions)],
      ...['--title', `${title} · otc-dms-kafka`],
      ...['--templateOptions.description', summary],
      ...['--templateOptions.project', exampleProject(document)],
    );
    const html = packDescription(nameButtons(selfContain(await readFile(page, 'utf8'))));
    return allowOwnScripts(addPanel(await addPageScript(html, makeIndex(document)), document));
  });
}

async function main(): Promise<void> {
  // The page is still written.
  onClosedOutput(() => {});
  const { output = defaultOutput } = readOptions(['output'], usage);
  console.log('building the docs');
  await buildDocs(output);
  const { size } = await stat(output);
  const place = relative(process.cwd(), output);
  console.log(`wrote ${place} (${(size / 1e6).toFixed(1)} MB)`);
  console.log(`wrote ${Object.values(editionFiles).join(', ')} beside it`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main().catch(exitWithLint);
