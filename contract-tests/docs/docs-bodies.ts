import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { type Media, resolve } from '../../tools/description/openapi-document.js';
import { document } from '../support/description.js';
import { bodyVariants } from './body-variants.js';
import { choose, missingFields, unfold } from './docs-page.js';

/** Expects every example of a body, in the box that shows them. */
export async function expectExamples(samples: Locator, media: Media | undefined): Promise<void> {
  const examples = Object.entries(media?.examples ?? {});
  for (const [name, reference] of examples) {
    const { summary = name, value } = resolve(document, reference);
    // One example alone stands there without its name.
    if (examples.length > 1) {
      await choose(samples.getByRole('button', { name: 'Example' }), summary);
    }
    const missing = async () => {
      const shown = (await samples.getByTestId('source-code').textContent()) ?? '';
      return textsOf(value).filter((text) => !shown.includes(text));
    };
    await expect.poll(missing, { message: `example ${name}` }).toEqual([]);
  }
}

/** Expects every field of a body, in every variant, in the column that describes it. */
export async function expectFields(column: Locator, media: Media | undefined): Promise<void> {
  if (!media?.schema) return;
  for (const { value, fields } of bodyVariants(document, media.schema)) {
    if (value) {
      const switcher = column.locator('[data-section-id=switcher]', { hasText: 'Discriminator' });
      await choose(switcher.getByRole('button').first(), value);
    }
    await unfold(column);
    await expect.poll(() => missingFields(column, fields)).toEqual([]);
  }
}

/** Every text and number of an example, as JSON writes it. */
function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  return Object.values(value).flatMap(textsOf);
}
