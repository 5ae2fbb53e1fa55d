import { createMemoryStore } from '@hoptac/adapters/memory';
import { loadSample, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import { expect, it } from 'vitest';
import { monthKey } from '../../packages/telegram-bot/src/dialogue/review/waiting';
import { reviewDoubts, reviewQueue } from '../../packages/telegram-bot/src/engine/look-ups/review';
import { viewFor } from '../../packages/telegram-bot/src/engine/view';

it('judges hundreds of months that wait as it judges each by itself, without keeping anybody waiting', async () => {
  const store = createMemoryStore();
  await loadSample(store, { submissionsOf: ['2023'] });
  await store.transaction(sampleAlliance.tenant, async (transaction) => {
    const person = { id: 'person:x', name: 'Hoa', role: 'allianceOfficer', roles: [] } as const;
    const view = await viewFor(transaction, sampleAlliance, person, '2024-01-05');
    const chance = (count: number) => new Uint8Array(count);
    const asker = { channel: 'page', chat: 'x', random: chance, now: new Date('2024-01-05T01:00:00Z') };
    const look = { transaction, alliance: sampleAlliance, view, ...asker };
    // Some of them send a figure that is a thousand times too large.
    for (const { organisation, period, version } of (await reviewQueue(look)).waiting.slice(0, 3)) {
      const [sent] = await transaction.submissions.ofOrganisation(organisation, {
        from: period,
        to: period,
      });
      const wrong = { ...sent!.values, revenue: (sent!.values['revenue'] ?? 1_000_000) * 1000 };
      const at = '2024-01-05T00:00:00.000Z';
      await transaction.submissions.append({
        organisation,
        period,
        values: wrong,
        basedOn: version,
        by: 'y',
        at,
      });
    }
    const { waiting } = await reviewQueue(look);
    expect(waiting.length).toBeGreaterThan(500);
    const months = waiting.map((month) => monthKey(month));
    const began = performance.now();
    const together = await reviewDoubts(look, { kind: 'reviewDoubts', months });
    // A third of a second where it was measured; thirty times that would be looking at each by itself again.
    expect(performance.now() - began).toBeLessThan(10_000);
    const doubtful = months.filter((key) => together[key]! > 0);
    expect(doubtful.length).toBeGreaterThanOrEqual(3);
    const looked = [...doubtful, ...months.slice(0, 20)];
    for (const key of looked)
      expect(await reviewDoubts(look, { kind: 'reviewDoubts', months: [key] })).toEqual({
        [key]: together[key],
      });
  });
});
