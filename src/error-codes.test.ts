import { afterEach, describe, expect, it, vi } from 'vitest';

const details = {
  operationId: 'showInstance',
  method: 'GET',
  url: 'https://a.example/',
  attempts: 1,
  status: 404,
  requestId: undefined,
  retryAfter: undefined,
  body: '',
};

/** A copy of the package of its own: its errors, and a way to import its catalogue. */
async function copyOfPackage() {
  vi.resetModules();
  const { ApiError } = await import('./errors/api-error.js');
  const errorOf = (code: string | undefined) => new ApiError('Refused.', { ...details, code });
  // Loaded beside the errors, before another copy is.
  return { errorOf, importCatalogue: () => import('./error-codes.js') };
}

afterEach(() => {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for('otc-dms-kafka.error-codes'));
});

describe('error-codes', () => {
  it('gives errors a meaning and a remedy once it is imported', async () => {
    const { errorOf, importCatalogue } = await copyOfPackage();
    expect(errorOf('DMS.00404022')).toMatchObject({ meaning: undefined, remedy: undefined });
    const { errorCodes } = await importCatalogue();
    expect(errorOf('DMS.00404022')).toMatchObject({
      meaning: errorCodes['DMS.00404022'].meaning,
      remedy: errorCodes['DMS.00404022'].remedy,
    });
    expect(errorCodes['DMS.00404022'].status).toBe(404);
  });

  it.each([undefined, 'DMS.99999999', 'constructor', '__proto__'])(
    'says nothing of %s',
    async (code) => {
      const { errorOf, importCatalogue } = await copyOfPackage();
      await importCatalogue();
      expect(errorOf(code)).toMatchObject({ meaning: undefined, remedy: undefined });
    },
  );

  it('serves every copy of the package', async () => {
    const other = await copyOfPackage();
    const { importCatalogue } = await copyOfPackage();
    await importCatalogue();
    expect(other.errorOf('DMS.00404022').meaning).not.toBeUndefined();
  });
});
