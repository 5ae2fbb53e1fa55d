import type { HeldRole } from '@hoptac/adapters/store';

/** What names one of a person's roles: `officer:o-1`, `reviewer:25`, `allianceOfficer:`. */
export function roleKey({
  role,
  organisation,
  place,
}: Pick<HeldRole, 'role' | 'organisation' | 'place'>): string {
  return `${role}:${organisation ?? place ?? ''}`;
}
