import { pack, unpack, unpackCode } from './packed.js';
import { unknownForm } from './self-contain.js';

/**
 * Packs the description within a page that Redoc wrote: as plain JSON, it is a third of the page.
 *
 * @throws {ForeseenError} when the page does not have the expected form.
 */
export function packDescription(page: string): string {
  const description = /(?<=^ *const __redoc_definition = )\{.*\}(?=;$)/m;
  const [json] = description.exec(page) ?? [];
  if (!json) throw unknownForm('the description');
  return page.replace(description, () => `JSON.parse(${unpackCode(`'${pack(json)}'`)})`);
}

/** Returns the JSON of the description that a page contains, or undefined when it has none. */
export function packedDescription(page: string): string | undefined {
  const [, packed] = /^ *const __redoc_definition = .*?atob\('([^']+)'\)/m.exec(page) ?? [];
  return packed && unpack(packed);
}
