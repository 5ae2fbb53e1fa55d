import assert from 'node:assert/strict';
import { provesWithin } from './case';
import { change, definitions as sample } from './samples';
import { versionedContract } from './versioned';

export const definitionsContract = [
  ...versionedContract('definitions', ({ definitions }) => definitions, sample),

  provesWithin('a day has the set that holds on it, and none before the first', async ({ definitions }) => {
    await definitions.revise(sample('own', 0), { ...change(1, { validFrom: '2024-01-01' }), basedOn: 0 });
    await definitions.revise(sample('own', 1), { ...change(2, { validFrom: '2025-01-01' }), basedOn: 1 });
    assert.equal(await definitions.get('own', { asOf: '2023-12-31' }), undefined);
    assert.equal((await definitions.get('own', { asOf: '2024-12-31' }))?.revision, 1);
    assert.equal((await definitions.get('own', { asOf: '2025-01-01' }))?.revision, 2);
  }),
];
