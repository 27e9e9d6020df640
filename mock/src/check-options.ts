import type { MockOptions } from './mock-options.js';

type Rule = readonly [text: string, fits: (value: unknown) => boolean];

const rules: Record<keyof MockOptions, Rule> = {
  description: ['must be a description that was read by readDescription', isObject],
  seed: [
    "must be 'world', 'empty' or a snapshot",
    (value) => isOneOf(value, 'world', 'empty') || isObject(value),
  ],
  clock: ["must be 'manual' or 'real'", (value) => isOneOf(value, 'manual', 'real')],
  stepMs: ['must be a number from 0', (value) => isNumber(value, 0, Infinity)],
  latencyMs: [
    'must be a number from 0, or a range [from, to]',
    (value) => isNumber(value, 0, Infinity) || isRange(value),
  ],
  faultRate: ['must be a number from 0 to 1', (value) => isNumber(value, 0, 1)],
  auth: ["must be 'any' or 'strict'", (value) => isOneOf(value, 'any', 'strict')],
  onRequest: ['must be a function', isFunction],
  onChange: ['must be a function', isFunction],
  random: ['must be a function', isFunction],
};

/**
 * Checks the options of `createMock`.
 *
 * @throws {TypeError} naming the option and what it takes.
 */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    const [text, fits] = Object.entries(rules).find(([known]) => known === name)?.[1] ?? [];
    if (!text || !fits) {
      const known = Object.keys(rules).join(', ');
      throw new TypeError(`createMock: ${name} is no option; known are ${known}.`);
    }
    if (value !== undefined && !fits(value)) throw new TypeError(`createMock: ${name} ${text}.`);
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOneOf(value: unknown, ...values: string[]): boolean {
  return typeof value === 'string' && values.includes(value);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

function isNumber(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [from, to] = value;
  return isNumber(from, 0, Infinity) && isNumber(to, from, Infinity);
}
