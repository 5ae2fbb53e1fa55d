import { monthlyElements } from '@hoptac/core/indicators';
import { chanceFrom } from '../chance.mjs';

export const PROVINCE = 'hoa-binh';

/** Two years of a province, one report for each organisation and month, and now and then a correction. */
export async function fillProvince(store, organisations) {
  const chance = chanceFrom(5);
  const at = '2024-12-31T01:00:00.000Z';
  const ids = Array.from({ length: organisations }, (_, index) => `htx-${index}`);
  await store.transaction(PROVINCE, async (transaction) => {
    await transaction.organisations.put(
      ids.map((id) => ({
        id,
        name: `Hợp tác xã ${id}`,
        kind: 'cooperative',
        sector: 'agriculture',
        place: 'cao-phong',
        facts: {},
      })),
      { by: 'system', at },
    );
    await transaction.events.put(
      ids.map((id) => ({ id: `founded:${id}`, type: 'founded', on: '2019-05-20', organisation: id })),
      { by: 'system', at },
    );
    for (const organisation of ids)
      for (let month = 0; month < 24; month++) {
        const period = `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        const report = { organisation, period, values: valuesOf(chance), by: 'telegram:100', at };
        await transaction.submissions.append({ ...report, basedOn: 0 });
        if (chance.fraction() < 0.03)
          await transaction.submissions.append({ ...report, basedOn: 1, reason: 'Nhầm số' });
      }
  });
}

function valuesOf(chance) {
  const values = {};
  for (const { code } of monthlyElements)
    values[code] = chance.whole(1, 50) * (code === 'revenue' ? 10_000_000 : 1);
  return values;
}
