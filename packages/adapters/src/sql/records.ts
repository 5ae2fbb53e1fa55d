import type { DefinitionRecords, PlaceRecords, Transaction } from '../store';
import { definitionsKind, placeKind } from '../store/record-kind';
import type { SqlAbilities } from './abilities';
import { sqlAnnouncements } from './announcements';
import { sqlArchive } from './archive';
import { sqlAudit } from './audit';
import { sqlConversations } from './conversations';
import { sqlEvents } from './events';
import { sqlInbox } from './inbox';
import { sqlInvitations } from './invitations';
import { sqlLeases } from './leases';
import { sqlOrganisations } from './organisations';
import { sqlOutbox } from './outbox';
import { sqlPageKeys } from './page-keys';
import { sqlPeople } from './people';
import { sqlPlans } from './plans';
import type { Database } from './schema';
import { sqlSubmissions } from './submissions';
import { sqlUpkeep } from './upkeep';
import { sqlVersioned } from './versioned';

/** What makes the records of each subject. */
const SUBJECTS: {
  [Subject in keyof Transaction]: (
    database: Database,
    tenant: string,
    abilities: SqlAbilities,
  ) => Transaction[Subject];
} = {
  organisations: sqlOrganisations,
  events: sqlEvents,
  places: sqlPlaces,
  people: sqlPeople,
  invitations: sqlInvitations,
  submissions: sqlSubmissions,
  plans: sqlPlans,
  announcements: sqlAnnouncements,
  definitions: sqlDefinitions,
  inbox: sqlInbox,
  conversations: sqlConversations,
  outbox: sqlOutbox,
  audit: sqlAudit,
  leases: sqlLeases,
  pageKeys: sqlPageKeys,
  archive: sqlArchive,
  upkeep: sqlUpkeep,
};

/** One tenant's records, within the transaction that `database` stands for. Each subject is made when it is asked for. */
export function sqlRecords(database: Database, tenant: string, abilities: SqlAbilities = {}): Transaction {
  const made: Record<string, unknown> = {};
  const makers: Readonly<Record<string, (typeof SUBJECTS)[keyof Transaction]>> = SUBJECTS;
  return new Proxy({} as Transaction, {
    get: (_, subject: string) => (made[subject] ??= makers[subject]?.(database, tenant, abilities)),
  });
}

function sqlPlaces(database: Database, tenant: string): PlaceRecords {
  const { current: _, foundBy: __, ...places } = sqlVersioned(database, tenant, placeKind);
  return places;
}

function sqlDefinitions(database: Database, tenant: string): DefinitionRecords {
  const { current: _, foundBy: __, ...definitions } = sqlVersioned(database, tenant, definitionsKind);
  return definitions;
}
