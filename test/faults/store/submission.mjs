// The submissions of a run, each known by its number, and what one transaction writes of it: as the bot's engine does.
export const TENANT = 'under-fire';
const MONTHS = 24;

/** Every organisation sends one month after another. */
export function submissionOf(number) {
  const month = number % MONTHS;
  return {
    organisation: `htx-${Math.floor(number / MONTHS)}`,
    period: `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    values: { revenue: 1_000_000 + number, officialMembers: 20 + (number % 50) },
    basedOn: 0,
    by: 'killed:1',
  };
}

/** Keeps a submission with its update, audit entry and answer, or nothing where its update came before. */
export async function keep(store, number, at) {
  const id = String(number);
  const { organisation } = submissionOf(number);
  await store.transaction(TENANT, async ({ inbox, submissions, audit, outbox }) => {
    const update = { channel: 'killed', id, chat: organisation, receivedAt: at, payload: { number } };
    if (!(await inbox.accept(update))) return;
    const result = await submissions.append({ ...submissionOf(number), at });
    if (!result.ok) throw new Error(`Submission ${number} was there before its update.`);
    await audit.add({ id, at, by: 'killed:1', action: 'submit', detail: { number } });
    await outbox.add([{ id, channel: 'killed', chat: organisation, createdAt: at, payload: { number } }]);
    await inbox.finish('killed', id, at);
  });
}
