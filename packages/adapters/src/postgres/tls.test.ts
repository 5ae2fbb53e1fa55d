import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { startPostgres } from './server/postgres-server.mjs';
import { query } from './server/shared';

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY);

/** A certificate of an authority, which may sign others. */
const authority = (name: string) =>
  generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: inDays(30),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
/** A server's certificate for 127.0.0.1, and no other name. */
async function certificate({
  of,
  valid = [-1, 30],
}: {
  of: Awaited<ReturnType<typeof authority>>;
  valid?: [number, number];
}) {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'PostgreSQL' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: inDays(valid[0]),
    notAfterDate: inDays(valid[1]),
    ca: { key: of.private, cert: of.cert },
    extensions: [
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { 'server.crt': cert, 'server.key': key };
}

let directory = '';
let server: Awaited<ReturnType<typeof startPostgres>>;
let ours: Awaited<ReturnType<typeof authority>>;
const at = (name: string) => join(directory, name);

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hoptac-tls-'));
  ours = await authority('HTX CA');
  await writeFile(at('ours.pem'), ours.cert);
  await writeFile(at('others.pem'), (await authority('Others')).cert);
  server = await startPostgres({
    durable: false,
    settings: { ssl: 'on', ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' },
    files: {
      ...(await certificate({ of: ours })),
      // Whoever comes without TLS is sent away.
      'pg_hba.conf': 'hostssl all all 127.0.0.1/32 trust\nhostnossl all all 127.0.0.1/32 reject\n',
    },
  });
}, 60_000);
afterAll(async () => {
  await server.remove();
  await rm(directory, { recursive: true, force: true });
});

/** `sslmode=…` and the rest of an address. */
const open = async (rest: string, host = '127.0.0.1') => {
  const url = `${server.url().replace('127.0.0.1', host)}?${rest}`;
  const store = await openPostgresStore({ url, patienceMs: 2000 });
  try {
    return await store.transaction('t', ({ audit }) => audit.all());
  } finally {
    await store.close();
  }
};
const refused = (reason: string, vi: string) => ({
  code: 'cannotOpen',
  details: { reason },
  told: { vi: expect.stringContaining(vi) },
});

describe('TLS to a real PostgreSQL', () => {
  it('is spoken with a server whose certificate our authority signed', async () => {
    expect(await open(`sslmode=verify-full&sslrootcert=${at('ours.pem')}`)).toEqual([]);
    expect(await open(`sslmode=verify-ca&sslrootcert=${at('ours.pem')}`)).toEqual([]);
    // Encrypted, whoever it is; with an authority named, only its own.
    expect(await open('sslmode=require')).toEqual([]);
    expect(await open(`sslmode=require&sslrootcert=${at('ours.pem')}`)).toEqual([]);
  });

  it('is refused with a server that another authority, or none that is known, stands for', async () => {
    const unknown = refused('unknownAuthority', 'không do nơi nào được tin cậy cấp');
    for (const mode of ['require', 'verify-ca', 'verify-full'])
      await expect(open(`sslmode=${mode}&sslrootcert=${at('others.pem')}`)).rejects.toMatchObject(unknown);
    await expect(open('sslmode=verify-full')).rejects.toMatchObject(unknown);
  });

  it('is refused with another host than the certificate names, unless only the authority matters', async () => {
    await expect(
      open(`sslmode=verify-full&sslrootcert=${at('ours.pem')}`, 'localhost'),
    ).rejects.toMatchObject(refused('otherHost', 'được cấp cho một tên máy khác'));
    expect(await open(`sslmode=verify-ca&sslrootcert=${at('ours.pem')}`, 'localhost')).toEqual([]);
  });

  it('is what the server asks for: without it, it lets nobody in', async () => {
    const required = refused('tlsRequired', 'chỉ nhận kết nối TLS');
    await expect(open('sslmode=disable')).rejects.toMatchObject(required);
    // Which is also what an address on this machine means that says nothing.
    await expect(open('')).rejects.toMatchObject(required);
  });

  it('is refused with a certificate that has expired', async () => {
    const admin = `${server.url()}?sslmode=no-verify`;
    await server.write(await certificate({ of: ours, valid: [-3, -1] }));
    await query(admin, 'select pg_reload_conf()');
    await expect
      .poll(() => open(`sslmode=verify-full&sslrootcert=${at('ours.pem')}`).catch((error: unknown) => error))
      .toMatchObject(refused('expiredCertificate', 'đã hết hạn'));
  });
});
