import fc from 'fast-check';

/**
 * Seed of the properties of this run: random, or the variable PROPERTY_SEED.
 *
 * The titles of the tests show it, so a failure can be repeated.
 */
export const seed = Number(process.env.PROPERTY_SEED) || Math.floor(Math.random() * 2 ** 31);

fc.configureGlobal({ seed });
