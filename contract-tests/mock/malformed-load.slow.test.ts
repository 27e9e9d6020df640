import { afterEach, describe, expect, it } from 'vitest';
import { endCommands } from '../support/commands.js';
import { loadMock } from './malformed-load.js';

afterEach(endCommands);

describe('npm run mock', { timeout: 600_000 }, () => {
  it('survives 10,000 malformed requests and grows by less than 50 MB', async () => {
    const growth = await loadMock(12_000, 2_000);
    console.log(`memory after 10,000 malformed requests: ${growth.toFixed(1)} MB more`);
    expect(growth).toBeLessThan(50);
  });
});
