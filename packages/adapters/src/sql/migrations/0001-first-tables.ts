import { sql, type Kysely } from 'kysely';
import { textColumn } from '../column';

/** Tenant is first in every key and index. Finished messages leave the indexes that work is looked for with. */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const text = textColumn(database);
  const waiting = sql.lit('waiting');

  await schema
    .createTable('organisations')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('organisations_key', ['tenant', 'id'])
    .execute();

  await schema
    .createTable('register_events')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('register_events_key', ['tenant', 'id'])
    .execute();

  await schema
    .createTable('places')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('places_key', ['tenant', 'id'])
    .execute();

  await schema
    .createTable('people')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('chat', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('people_key', ['tenant', 'channel', 'chat'])
    .execute();

  await schema
    .createTable('invitations')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('code_hash', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('used', text)
    .addPrimaryKeyConstraint('invitations_key', ['tenant', 'code_hash'])
    .execute();

  await schema
    .createTable('submissions')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('organisation', text, (column) => column.notNull())
    .addColumn('period', text, (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('submissions_key', ['tenant', 'organisation', 'period', 'version'])
    .execute();
  // For all organisations of some months, without reading the years before.
  await schema.createIndex('submissions_by_period').on('submissions').columns(['tenant', 'period']).execute();

  await schema
    .createTable('plans')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('year', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('plans_key', ['tenant', 'year', 'revision'])
    .execute();

  await schema
    .createTable('inbox')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('chat', text, (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('finished_at', text)
    .addColumn('error', text)
    .addPrimaryKeyConstraint('inbox_key', ['tenant', 'channel', 'id'])
    .execute();
  await schema.createIndex('inbox_position').unique().on('inbox').columns(['tenant', 'position']).execute();
  await schema
    .createIndex('inbox_waiting')
    .on('inbox')
    .columns(['tenant', 'channel', 'chat', 'position'])
    .where(sql.ref('state'), '=', waiting)
    .execute();

  await schema
    .createTable('conversations')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('chat', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('conversations_key', ['tenant', 'channel', 'chat'])
    .execute();

  await schema
    .createTable('outbox')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('chat', text, (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addColumn('retry_at', text)
    .addColumn('sent_at', text)
    .addColumn('error', text)
    .addPrimaryKeyConstraint('outbox_key', ['tenant', 'id'])
    .execute();
  await schema.createIndex('outbox_position').unique().on('outbox').columns(['tenant', 'position']).execute();
  await schema
    .createIndex('outbox_chat')
    .on('outbox')
    .columns(['tenant', 'channel', 'chat', 'position'])
    .execute();
  await schema
    .createIndex('outbox_waiting')
    .on('outbox')
    .columns(['tenant', 'channel', 'position'])
    .where(sql.ref('state'), '=', waiting)
    .execute();
  // Only messages whose sending failed have a time to retry at: few, unless the channel is down.
  await schema
    .createIndex('outbox_retry')
    .on('outbox')
    .columns(['tenant', 'channel', 'chat', 'position', 'retry_at'])
    .where(sql.ref('state'), '=', waiting)
    .where(sql.ref('retry_at'), 'is not', null)
    .execute();

  await schema
    .createTable('audit')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('id', text, (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_key', ['tenant', 'id'])
    .execute();
  await schema.createIndex('audit_position').unique().on('audit').columns(['tenant', 'position']).execute();
}
