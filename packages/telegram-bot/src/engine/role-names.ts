import type { HeldRole, Transaction } from '@hoptac/adapters/store';

/** Names of what roles are held for. */
export async function namesFor(
  { organisations, places }: Transaction,
  roles: readonly Pick<HeldRole, 'organisation' | 'place'>[],
): Promise<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const { organisation, place } of roles) {
    if (organisation !== undefined && !(organisation in names))
      names[organisation] = (await organisations.get(organisation))?.record.name ?? organisation;
    if (place !== undefined && !(place in names))
      names[place] = (await places.get(place))?.record.name ?? place;
  }
  return names;
}
