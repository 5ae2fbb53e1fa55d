import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { PageKey } from '@hoptac/adapters/store';
import type { Random } from './look';

type Kind = PageKey['kind'];

const RANDOM_BYTES = 24;
/** A link is opened at once or not at all; a session lasts a day of work. */
export const MINUTES_OPEN: Readonly<Record<Kind, number>> = { link: 10, session: 10 * 60 };

/** Whose keys they are, and what signs them. */
export interface Signing {
  tenant: string;
  /** Kept outside the store, so that whoever writes into the store still makes no key. */
  secret: string;
}

/**
 * A new key to the officer's page: `link.lzx3k1a0.<chance>.<signature>`. The second part is when it ends, so that old,
 * forged and foreign ones are told without asking the store; there it is known by its hash alone.
 */
export function newPageKey(
  kind: Kind,
  signing: Signing,
  { now, random }: { now: Date; random: Random },
): { key: string; keyHash: string; issuedAt: string; expiresAt: string } {
  const ends = now.getTime() + MINUTES_OPEN[kind] * 60_000;
  const chance = Buffer.from(random(RANDOM_BYTES)).toString('base64url');
  const signed = `${kind}.${ends.toString(36)}.${chance}`;
  const key = `${signed}.${signatureOf(signed, signing)}`;
  return {
    key,
    keyHash: hashPageKey(key),
    issuedAt: now.toISOString(),
    expiresAt: new Date(ends).toISOString(),
  };
}

/** Why a key opens nothing, before the store is asked; undefined where it may. */
export function pageKeyFault(
  key: string,
  kind: Kind,
  signing: Signing,
  now: Date,
): 'forged' | 'expired' | undefined {
  const parts = /^((link|session)\.([0-9a-z]{6,12})\.[\w-]{32})\.([\w-]{43})$/.exec(key);
  if (!parts || parts[2] !== kind) return 'forged';
  const [, signed = '', , ends = '', signature = ''] = parts;
  if (!isSame(signature, signatureOf(signed, signing))) return 'forged';
  return Number.parseInt(ends, 36) <= now.getTime() ? 'expired' : undefined;
}

/** What the store knows a key by. */
export function hashPageKey(key: string): string {
  return createHash('sha256').update(`page-key:${key}`).digest('base64url');
}

/** The tenant is part of what is signed: a key of one alliance opens no other, though both have one secret. */
function signatureOf(signed: string, { tenant, secret }: Signing): string {
  return createHmac('sha256', secret).update(`${tenant}\n${signed}`).digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
