// A generated year of the whole country in a real PostgreSQL, read as a stream.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { openPostgresStore } from '@hoptac/adapters/postgres';
import pg from 'pg';
import { startPostgres } from '../../packages/adapters/src/postgres/server/postgres-server.mjs';

const STREAM = fileURLToPath(new URL('stream.mjs', import.meta.url));
/** Provinces and centrally governed cities since July 2025. */
const PROVINCES = 34;
/** What a monthly report holds, about as many data elements as the sample alliance's. */
const ELEMENTS = 20;

/**
 * @param {{ cooperatives: number }} options
 * @returns {Promise<{ loadSeconds: number, expected: { submissions: number, revenue: string }, submissions: number,
 *   batches: number, revenue: string, seconds: number, peakMegabytes: number }>}
 */
export async function measureNationalYear({ cooperatives }) {
  const server = await startPostgres({ durable: false });
  try {
    const url = server.url();
    await (await openPostgresStore({ url })).close();
    const began = performance.now();
    const expected = await load(url, cooperatives);
    const loadSeconds = (performance.now() - began) / 1000;
    const tenants = Array.from({ length: PROVINCES }, (_, index) => `province-${index}`);
    const asked = JSON.stringify({ url, tenants, from: '2025-01', to: '2025-12' });
    const { stdout } = await promisify(execFile)(process.execPath, [STREAM, asked]);
    return { loadSeconds, expected, ...JSON.parse(stdout) };
  } finally {
    await server.remove();
  }
}

/** Every cooperative with two years, so that the year is a part of what is there, and a correction in every tenth month. */
async function load(url, cooperatives) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(
      `insert into submissions (tenant, organisation, period, version, at, state, body)
       select 'province-' || c % ${PROVINCES}, organisation, period, version, at, 'submitted',
         jsonb_build_object('organisation', organisation, 'period', period, 'version', version, 'by', 'telegram:' || c,
           'at', at, 'values', figures || jsonb_build_object('revenue', 1000000000 + c * 1000 + month * 10 + version))::text
       from generate_series(1, $1::int) c
       cross join generate_series(0, 23) month
       cross join lateral generate_series(1, case when (c + month) % 10 = 0 then 2 else 1 end) version
       cross join lateral (select 'htx-' || lpad(c::text, 6, '0') as organisation,
         to_char(date '2024-01-01' + make_interval(months => month), 'YYYY-MM') as period,
         '2026-01-15T03:00:00.000Z' as at,
         (select jsonb_object_agg('element' || e, c * 1000 + e) from generate_series(2, ${ELEMENTS}) e) as figures) record`,
      [cooperatives],
    );
    await client.query('analyze submissions');
    const { rows } = await client.query(
      `select count(*)::int as submissions, sum((body::json -> 'values' ->> 'revenue')::bigint)::text as revenue
       from submissions s where period between '2025-01' and '2025-12' and version = (select max(version)
         from submissions o where o.tenant = s.tenant and o.organisation = s.organisation and o.period = s.period)`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
}
