import { describe, expect, it } from 'vitest';
import { breaches, twistOf } from './breaches.js';
import { anyItem } from './src/schema/pointer.js';
import { verifyMock } from './verify-mock.js';

describe('a service with one mistake', () => {
  it('is tried with 40 mistakes in 20 operations', () => {
    expect(breaches.length).toBeGreaterThanOrEqual(40);
    expect(new Set(breaches.map((breach) => breach.in)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(breaches.map((one) => [`${one.in}: ${one.finds}`, one] as const))(
    '%s',
    async (_, breach) => {
      const [severity, kind, at = ''] = breach.finds.split(' ');
      const [operationId, place] = [breach.in, at.replace(/^\/$/, '')];
      const { report } = await verifyMock({ only: [operationId] }, twistOf(breach));
      const seen = report.findings.map((one) => ({ ...one, place: anyItem(one.place) }));
      expect(seen).toContainEqual(expect.objectContaining({ operationId, kind, severity, place }));
      const [finding] = seen;
      expect(finding?.source).toMatch(/^openapi\/[\w/.-]+\.yaml:\d+$/);
      expect(finding?.curl).toMatch(/^curl -H "X-Auth-Token: \$TOKEN" 'http:/);
    },
  );
});
