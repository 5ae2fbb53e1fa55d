import { Pool } from 'pg';
import { PROVINCE } from './province.mjs';

/** As many as the port opens. */
const CONNECTIONS = 10;
const INSERT = `insert into submissions (tenant, organisation, period, version, at, state, body)
  values ($1, $2, $3, 1, $4, 'submitted', $5)`;
/** Beside the port's rows in the same tables. */
const RAW = 'raw';

/** The floor: one transaction a submission on as many connections, and the same wait for the disk at each commit. */
export function rawPostgres(connectionString) {
  const pool = new Pool({ connectionString, max: CONNECTIONS });
  return {
    async submit({ organisation, period, values, by, at }) {
      const body = JSON.stringify({ organisation, period, values, by, at, version: 1 });
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query({ name: 'insert', text: INSERT, values: [RAW, organisation, period, at, body] });
        await client.query('commit');
      } finally {
        client.release();
      }
    },
    /** Whether the port has written the very same submissions. */
    async holdsTheSame() {
      const read = async (tenant) => {
        const { rows } = await pool.query(
          'select organisation, period, version, at, state, body from submissions where tenant = $1 order by 1, 2, 3',
          [tenant],
        );
        return JSON.stringify(rows);
      };
      return (await read(RAW)) === (await read(PROVINCE));
    },
    close: () => pool.end(),
  };
}
