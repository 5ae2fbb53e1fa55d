import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { StoreError } from '../store';

/** Where a database is and how it is spoken to. */
export interface Address {
  /** For messages and logs: host, port and database, never the password. */
  name: string;
  /** The address without what is said about TLS, which the driver reads in a way of its own. */
  url: string;
  tls: ConnectionOptions | false;
}

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/;

/**
 * Reads a `postgresql://user:password@host:port/database?…` address. TLS is asked for as psql does, by `sslmode`:
 * `disable`; `require` (encrypted, whoever answers); `verify-ca`; `verify-full` (and it is the host that was meant), with
 * `sslrootcert`, `sslcert` and `sslkey` naming files. Without `sslmode`: `verify-full`, and none on this machine itself.
 *
 * @throws StoreError `cannotOpen` where the address, the mode or a file cannot be used.
 */
export function readAddress(text: string): Address {
  const url = parse(text);
  const take = (name: string) => {
    const value = url.searchParams.get(name) ?? undefined;
    url.searchParams.delete(name);
    return value;
  };
  const name = `${url.hostname || url.searchParams.get('host') || 'localhost'}:${url.port || 5432}${url.pathname}`;
  const mode = take('sslmode') ?? (HERE.test(url.hostname) ? 'disable' : 'verify-full');
  const files = { ca: take('sslrootcert'), cert: take('sslcert'), key: take('sslkey') };
  return { name, url: url.toString(), tls: tlsOf(mode, files, url.hostname, name) };
}

function parse(text: string): URL {
  const database = 'PostgreSQL';
  if (text === '') throw new StoreError('cannotOpen', { database, reason: 'noAddress' });
  try {
    const url = new URL(text);
    if (url.protocol === 'postgres:' || url.protocol === 'postgresql:') return url;
  } catch {
    // The parser's own error repeats the address, and with it the password.
  }
  throw new StoreError('cannotOpen', { database, reason: 'badAddress' });
}

function tlsOf(
  mode: string,
  files: Record<'ca' | 'cert' | 'key', string | undefined>,
  host: string,
  name: string,
): ConnectionOptions | false {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8');
    } catch (cause) {
      throw new StoreError('cannotOpen', { database: name, reason: 'unreadableFile', file }, { cause });
    }
  };
  const given = Object.fromEntries(
    Object.entries(files).flatMap(([field, file]) => (file === undefined ? [] : [[field, read(file)]])),
  );
  // The name a certificate must bear; an address of numbers has none.
  const named = /^[\d.]+$|^\[/.test(host) ? {} : { servername: host };
  switch (mode) {
    case 'disable':
      return false;
    case 'require':
      return { ...given, ...named, rejectUnauthorized: 'ca' in given };
    case 'verify-ca':
      return { ...given, ...named, rejectUnauthorized: true, checkServerIdentity: () => undefined };
    case 'verify-full':
      return { ...given, ...named, rejectUnauthorized: true };
    default:
      throw new StoreError('cannotOpen', { database: name, reason: 'weakTlsMode', mode });
  }
}
