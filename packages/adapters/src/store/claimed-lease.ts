import type { Lease, LeaseResult } from './leases';

/** What comes of a claim, by the lease there was. A released one has an empty `until`, which is before every instant. */
export function claimed(
  job: string,
  before: Lease | undefined,
  { holder, at, until }: { holder: string; at: string; until: string },
): LeaseResult {
  const held = before !== undefined && before.until > at;
  if (held && before.holder !== holder) return { ok: false, held: before };
  const term = held ? before.term : (before?.term ?? 0) + 1;
  return { ok: true, lease: { job, holder, until, term } };
}
