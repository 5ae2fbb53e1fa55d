import type { EventRecords, VersionedRecords } from '@hoptac/adapters/store';
import type {
  CorrectCommand,
  FoundCommand,
  NoteEventsCommand,
  UndoEventsCommand,
} from '../../dialogue/register/commands';
import type { Act } from '../act';

export async function foundOrganisation(act: Act, { record, on, why }: FoundCommand): Promise<void> {
  const { organisations, events } = act.transaction;
  const change = { by: act.by, at: act.at, basedOn: 0, ...(why !== undefined && { why }) };
  await write(organisations, record, change);
  await write(events, { id: `founded-${record.id}`, type: 'founded', on, organisation: record.id }, change);
}

export async function correctOrganisation(
  act: Act,
  { record, basedOn, why, founded }: CorrectCommand,
): Promise<void> {
  const { organisations, events } = act.transaction;
  const known = (await organisations.get(record.id))?.record;
  const changes = JSON.stringify(known) !== JSON.stringify(record);
  if (changes || !founded) await write(organisations, record, { ...signature(act, why), basedOn });
  if (founded) {
    const undone = await undoneRevision(events, founded.event.id);
    await write(events, founded.event, { ...signature(act, why), basedOn: undone ?? founded.basedOn });
  }
}

export async function noteEvents(act: Act, { events, why, seen }: NoteEventsCommand): Promise<void> {
  for (const [organisation, count] of Object.entries(seen)) {
    const now = await act.transaction.events.ofOrganisation(organisation);
    if (now.length !== count) throw new Error(`Something was noted of ${organisation} in between.`);
  }
  for (const event of events) {
    const { id, basedOn } = await freeId(act.transaction.events, event.id);
    await write(act.transaction.events, { ...event, id }, { ...signature(act, why), basedOn });
  }
}

export async function undoEvents(act: Act, { events, why }: UndoEventsCommand): Promise<void> {
  for (const { id, basedOn } of events) {
    const seen = await act.transaction.events.get(id);
    if (!seen) throw new Error(`There is no event ${id} to undo.`);
    const { record, validFrom } = seen;
    const change = { ...signature(act, why), ...(validFrom !== undefined && { validFrom }), basedOn };
    await write(act.transaction.events, { ...record, undone: true as const }, change);
  }
}

/** Where an event can be written: the same may happen twice on a day, and what was undone is noted again over that. */
async function freeId(events: EventRecords, wanted: string): Promise<{ id: string; basedOn: number }> {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    const known = await events.get(id);
    if (!known || known.record.undone) return { id, basedOn: known?.revision ?? 0 };
  }
}

/** The version that undid an event; undefined where it counts, or was never noted. */
async function undoneRevision(events: EventRecords, id: string): Promise<number | undefined> {
  const known = await events.get(id);
  return known?.record.undone ? known.revision : undefined;
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
