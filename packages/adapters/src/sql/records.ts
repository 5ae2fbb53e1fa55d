import type { Transaction } from '../store';
import { placeKind } from '../store/record-kind';
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
import { sqlPeople } from './people';
import { sqlPlans } from './plans';
import type { Database } from './schema';
import { sqlSubmissions } from './submissions';
import { sqlVersioned } from './versioned';

/** One tenant's records, within the transaction that `database` stands for. */
export function sqlRecords(database: Database, tenant: string, abilities: SqlAbilities = {}): Transaction {
  const { current: _, foundBy: __, ...places } = sqlVersioned(database, tenant, placeKind);
  return {
    organisations: sqlOrganisations(database, tenant),
    events: sqlEvents(database, tenant),
    places,
    people: sqlPeople(database, tenant),
    invitations: sqlInvitations(database, tenant),
    submissions: sqlSubmissions(database, tenant, abilities),
    plans: sqlPlans(database, tenant),
    announcements: sqlAnnouncements(database, tenant),
    inbox: sqlInbox(database, tenant, abilities),
    conversations: sqlConversations(database, tenant),
    outbox: sqlOutbox(database, tenant, abilities),
    audit: sqlAudit(database, tenant, abilities),
    leases: sqlLeases(database, tenant, abilities),
    archive: sqlArchive(database, tenant),
  };
}
