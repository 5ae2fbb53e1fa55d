import type { Transaction } from '../store';
import { definitionsKind, placeKind } from '../store/record-kind';
import { memoryAnnouncements } from './announcements';
import { memoryArchive } from './archive';
import { memoryAudit } from './audit';
import { memoryConversations } from './conversations';
import { memoryEvents } from './events';
import { memoryInbox } from './inbox';
import { memoryInvitations } from './invitations';
import { memoryLeases } from './leases';
import { memoryOrganisations } from './organisations';
import { memoryOutbox } from './outbox';
import { memoryPageKeys } from './page-keys';
import { memoryPeople } from './people';
import { memoryPlans } from './plans';
import { memorySubmissions } from './submissions';
import type { MemoryTables } from './tables';
import { memoryUpkeep } from './upkeep';
import { memoryVersioned } from './versioned';

export function memoryRecords(tables: MemoryTables): Transaction {
  return {
    organisations: memoryOrganisations(tables),
    events: memoryEvents(tables),
    places: memoryVersioned(tables.place_versions, placeKind),
    people: memoryPeople(tables),
    invitations: memoryInvitations(tables),
    submissions: memorySubmissions(tables),
    plans: memoryPlans(tables),
    announcements: memoryAnnouncements(tables),
    definitions: memoryVersioned(tables.definition_versions, definitionsKind),
    inbox: memoryInbox(tables),
    conversations: memoryConversations(tables),
    outbox: memoryOutbox(tables),
    audit: memoryAudit(tables),
    leases: memoryLeases(tables),
    pageKeys: memoryPageKeys(tables),
    archive: memoryArchive(tables),
    upkeep: memoryUpkeep(tables),
  };
}
