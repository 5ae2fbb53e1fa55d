import { openJournalStore } from './open-journal-store.js';

/** `npm start`: keeps a month of one cooperative; the second time somebody else has been there, and it says so. */
const store = await openJournalStore(process.argv[2] ?? 'months.jsonl');
const kept = await store.transaction('my-alliance', ({ submissions }) =>
  submissions.append({
    organisation: 'htx-1',
    period: '2024-01',
    values: { revenue: 350_000_000, officialMembers: 25 },
    basedOn: 0,
    by: 'system:example',
    at: new Date().toISOString(),
  }),
);
await store.close();
console.log(kept.ok ? `Đã giữ bản ${kept.submission.version}` : `Đã có bản ${kept.conflict.theirs?.version}`);
