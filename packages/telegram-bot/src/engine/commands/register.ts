import type { VersionedRecords } from '@hoptac/adapters/store';
import type { CorrectCommand, FoundCommand, NoteEventsCommand } from '../../dialogue/register/commands';
import type { Act } from '../act';

export async function foundOrganisation(act: Act, { record, on }: FoundCommand): Promise<void> {
  const { organisations, events } = act.transaction;
  await write(organisations, record, { by: act.by, at: act.at, basedOn: 0 });
  await write(
    events,
    { id: `founded-${record.id}`, type: 'founded', on, organisation: record.id },
    { by: act.by, at: act.at, basedOn: 0 },
  );
}

export async function correctOrganisation(
  act: Act,
  { record, basedOn, why, founded }: CorrectCommand,
): Promise<void> {
  const { organisations, events } = act.transaction;
  const known = (await organisations.get(record.id))?.record;
  const changes = JSON.stringify(known) !== JSON.stringify(record);
  if (changes || !founded) await write(organisations, record, { ...signature(act, why), basedOn });
  if (founded) await write(events, founded.event, { ...signature(act, why), basedOn: founded.basedOn });
}

export async function noteEvents(act: Act, { events, why, seen }: NoteEventsCommand): Promise<void> {
  for (const [organisation, count] of Object.entries(seen)) {
    const now = await act.transaction.events.ofOrganisation(organisation);
    if (now.length !== count) throw new Error(`Something was noted of ${organisation} in between.`);
  }
  for (const event of events)
    await write(act.transaction.events, event, { ...signature(act, why), basedOn: 0 });
}

function signature({ by, at }: Act, why: string) {
  return { by, at, why };
}

/** Fails where somebody else has written in between; the message is then answered anew, with what they wrote. */
async function write<Kept>(
  records: VersionedRecords<Kept>,
  record: Kept,
  change: Parameters<VersionedRecords<Kept>['revise']>[1],
): Promise<void> {
  if (!(await records.revise(record, change)).ok)
    throw new Error('Another version came in between what was seen and what was to be written.');
}
