import { describe, expect, it } from 'vitest';
import { openPostgresStore } from '.';
import { readAddress } from './address';
import { newDatabase } from './server/shared';

const tlsOf = (rest: string) => readAddress(`postgresql://bot:secret@${rest}`).tls;

describe('the address of a PostgreSQL', () => {
  it('is named without its password', () => {
    const { name, url, tls } = readAddress(
      'postgresql://bot:s%25cret@db.lan:6432/hoptac?sslmode=require&application_name=x',
    );
    expect(name).toBe('db.lan:6432/hoptac');
    expect(url).toBe('postgresql://bot:s%25cret@db.lan:6432/hoptac?application_name=x');
    expect(tls).toMatchObject({ rejectUnauthorized: false });
  });

  it('is verified unless it says otherwise, and on this machine not encrypted', () => {
    expect(tlsOf('db.lan/hoptac')).toEqual({ servername: 'db.lan', rejectUnauthorized: true });
    expect(tlsOf('localhost/hoptac')).toBe(false);
    expect(tlsOf('127.0.0.1:5433/hoptac')).toBe(false);
    expect(tlsOf('db.lan/hoptac?sslmode=disable')).toBe(false);
    expect(tlsOf('localhost/hoptac?sslmode=verify-full')).toMatchObject({ rejectUnauthorized: true });
  });

  it.each([
    ['', 'DATABASE_URL'],
    ['mysql://bot:secret@db.lan/hoptac', 'postgresql://'],
    ['not an address with a secret', 'postgresql://'],
    ['postgresql://bot:secret@db.lan/hoptac?sslmode=prefer', 'sslmode=prefer'],
    ['postgresql://bot:secret@db.lan/hoptac?sslrootcert=/no/such/file', '/no/such/file'],
  ])('that cannot be used (%s) is refused with what to do, and without its password', (url, told) => {
    const read = () => readAddress(url);
    expect(read).toThrow(told);
    expect(read).not.toThrow('secret');
  });
});

describe('opening a PostgreSQL store', () => {
  it('says what is wrong: no server, no database, no role, no TLS', async () => {
    const url = await newDatabase();
    const opening = (address: string) => openPostgresStore({ url: address, patienceMs: 1000 });
    const cannotOpen = (why: string) => ({ code: 'cannotOpen', message: expect.stringContaining(why) });
    await expect(opening('postgresql://bot@127.0.0.1:9/x')).rejects.toMatchObject(
      cannotOpen('no PostgreSQL answers'),
    );
    await expect(opening(url.replace(/\w+$/, 'missing'))).rejects.toMatchObject(
      cannotOpen('create it first'),
    );
    await expect(opening(url.replace('postgres@', 'nobody_known@'))).rejects.toMatchObject(
      cannotOpen('refuses this role'),
    );
    await expect(opening(`${url}?sslmode=verify-full`)).rejects.toMatchObject(cannotOpen('speaks no TLS'));
  });
});
