import type { Organisation, Place, RegisterEvent } from '@hoptac/core/organisation';
import { compareText, decode, encode, type RegisterRecords } from '../store';
import { createTable, type UndoLog } from './table';

export function memoryRegister(undoLog: UndoLog): RegisterRecords {
  const organisations = createTable<string>(undoLog);
  const events = createTable<string>(undoLog);
  const places = createTable<string>(undoLog);

  return {
    async putOrganisations(added) {
      for (const organisation of added) organisations.put(encode(organisation), organisation.id);
    },
    async putEvents(added) {
      for (const event of added) events.put(encode(event), event.id);
    },
    async putPlaces(added) {
      for (const place of added) places.put(encode(place), place.code);
    },
    async organisation(id) {
      const body = organisations.get(id);
      return body === undefined ? undefined : decode<Organisation>(body);
    },
    async places() {
      return places
        .rows()
        .map((body) => decode<Place>(body))
        .sort((a, b) => compareText(a.code, b.code));
    },
    async all() {
      return {
        organisations: organisations
          .rows()
          .map((body) => decode<Organisation>(body))
          .sort((a, b) => compareText(a.id, b.id)),
        events: events
          .rows()
          .map((body) => decode<RegisterEvent>(body))
          .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id)),
      };
    },
  };
}
