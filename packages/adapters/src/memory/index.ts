import { serialStore, type Store, type Transaction } from '../store';
import { memoryAudit } from './audit';
import { memoryConversations } from './conversations';
import { memoryInbox } from './inbox';
import { memoryOutbox } from './outbox';
import { memoryPeople } from './people';
import { memoryPlans } from './plans';
import { memoryRegister } from './register';
import { memorySubmissions } from './submissions';
import { createUndoLog, type UndoLog } from './table';

/**
 * A store that remembers until the process ends: for tests, demonstrations and trying things out. It is the reference
 * for every other store, and keeps records as JSON text, so that it treats them exactly as a database does.
 */
export function createMemoryStore(): Store {
  const undoLog = createUndoLog();
  const tenants = new Map<string, Transaction>();

  function recordsOf(tenant: string): Transaction {
    const records = tenants.get(tenant) ?? emptyRecords(undoLog);
    tenants.set(tenant, records);
    return records;
  }

  return serialStore({
    async run(tenant, work) {
      try {
        const result = await work(recordsOf(tenant));
        undoLog.forget();
        return result;
      } catch (error) {
        undoLog.rollBack();
        throw error;
      }
    },
    async close() {
      tenants.clear();
    },
  });
}

function emptyRecords(undoLog: UndoLog): Transaction {
  return {
    register: memoryRegister(undoLog),
    people: memoryPeople(undoLog),
    submissions: memorySubmissions(undoLog),
    plans: memoryPlans(undoLog),
    inbox: memoryInbox(undoLog),
    conversations: memoryConversations(undoLog),
    outbox: memoryOutbox(undoLog),
    audit: memoryAudit(undoLog),
  };
}
