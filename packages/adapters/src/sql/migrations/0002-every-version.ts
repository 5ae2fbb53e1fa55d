import type { Kysely } from 'kysely';
import { textColumn } from '../column';
import { moveAudit } from './0002/move-audit';
import { movePeople } from './0002/move-people';
import { movePlans } from './0002/move-plans';
import { moveRegister } from './0002/move-register';

const VERSION_TABLES = [
  'organisation_versions',
  'event_versions',
  'place_versions',
  'person_versions',
  'announcement_versions',
] as const;

/**
 * Registers and people with every version; steps of reviews; announcements, leases, guesses. What the first tables held
 * is taken over: each record as its first version.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  const text = textColumn(database);

  for (const table of VERSION_TABLES) {
    await schema
      .createTable(table)
      .addColumn('tenant', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('valid_from', text, (column) => column.notNull())
      .addColumn('found_by', text, (column) => column.notNull())
      .addColumn('change', text, (column) => column.notNull())
      .addColumn('body', text, (column) => column.notNull())
      .addPrimaryKeyConstraint(`${table}_key`, ['tenant', 'id', 'revision'])
      .execute();
  }
  for (const table of ['event_versions', 'person_versions'])
    await schema.createIndex(`${table}_found_by`).on(table).columns(['tenant', 'found_by']).execute();

  await schema
    .createTable('person_chats')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('channel', text, (column) => column.notNull())
    .addColumn('chat', text, (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('person_chats_key', ['tenant', 'channel', 'chat'])
    .execute();
  await schema.createIndex('person_chats_person').on('person_chats').columns(['tenant', 'person']).execute();

  await schema
    .createTable('announcement_reads')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('announcement', text, (column) => column.notNull())
    .addColumn('person', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('announcement_reads_key', ['tenant', 'announcement', 'person'])
    .execute();
  await schema
    .createIndex('announcement_reads_person')
    .on('announcement_reads')
    .columns(['tenant', 'person'])
    .execute();

  await schema
    .createTable('guesses')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('guesser', text, (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('first_at', text, (column) => column.notNull())
    .addColumn('last_at', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('guesses_key', ['tenant', 'guesser'])
    .execute();

  await schema
    .createTable('submission_steps')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('organisation', text, (column) => column.notNull())
    .addColumn('period', text, (column) => column.notNull())
    .addColumn('step', 'integer', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', text, (column) => column.notNull())
    .addColumn('at', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('submission_steps_key', ['tenant', 'organisation', 'period', 'step'])
    .execute();

  await schema
    .createTable('leases')
    .addColumn('tenant', text, (column) => column.notNull())
    .addColumn('job', text, (column) => column.notNull())
    .addColumn('holder', text, (column) => column.notNull())
    .addColumn('until', text, (column) => column.notNull())
    .addColumn('term', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('leases_key', ['tenant', 'job'])
    .execute();

  await schema
    .alterTable('submissions')
    .addColumn('state', text, (column) => column.notNull().defaultTo('submitted'))
    .execute();
  await schema.alterTable('invitations').addColumn('withdrawn', text).execute();
  await schema
    .alterTable('audit')
    .addColumn('person', text, (column) => column.notNull().defaultTo(''))
    .execute();
  await schema.createIndex('audit_person').on('audit').columns(['tenant', 'person', 'position']).execute();

  await moveRegister(database);
  await movePeople(database);
  await movePlans(database);
  await moveAudit(database);
  for (const table of ['organisations', 'register_events', 'places', 'people'])
    await schema.dropTable(table).execute();
}
