import type { Transaction } from '../store';
import { sqlAudit } from './audit';
import { sqlConversations } from './conversations';
import { sqlInbox } from './inbox';
import { sqlOutbox } from './outbox';
import { sqlPeople } from './people';
import { sqlPlans } from './plans';
import { sqlRegister } from './register';
import type { Database } from './schema';
import { sqlSubmissions } from './submissions';

/** One tenant's records, within the transaction that `database` stands for. */
export function sqlRecords(database: Database, tenant: string): Transaction {
  return {
    register: sqlRegister(database, tenant),
    people: sqlPeople(database, tenant),
    submissions: sqlSubmissions(database, tenant),
    plans: sqlPlans(database, tenant),
    inbox: sqlInbox(database, tenant),
    conversations: sqlConversations(database, tenant),
    outbox: sqlOutbox(database, tenant),
    audit: sqlAudit(database, tenant),
  };
}
