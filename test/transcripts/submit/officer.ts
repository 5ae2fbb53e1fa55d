import { generateSampleYear, sampleAlliance } from '@hoptac/example-hoa-binh-2023';
import type { ReviewMove } from '@hoptac/adapters/store';
import type { Month } from '@hoptac/core/time';
import { startTalk, type Talk } from '../talk';

/** The sample's cooperatives to try, by the codes of their invitations. */
export const cooperatives = Object.fromEntries(
  generateSampleYear().sampleInvitations.flatMap(({ code, organisation }) =>
    organisation === undefined ? [] : [[code.replace('-2023', ''), organisation]],
  ),
) as Readonly<Record<'CAM' | 'MAY' | 'CA', string>>;

/** A talk in which Lan is an officer of one of the sample's cooperatives. */
export async function officerTalk(cooperative: keyof typeof cooperatives, now?: Date): Promise<Talk> {
  const talk = await startTalk(now);
  await talk.letIn('a', 'Lan', { role: 'officer', organisation: cooperatives[cooperative] });
  return talk;
}

export function versionsOf(talk: Talk, organisation: string, period: Month) {
  return talk.store.transaction(sampleAlliance.tenant, ({ submissions }) =>
    submissions.history(organisation, period),
  );
}

/** A reviewer's step that does not show in the talk. */
export async function reviewed(
  talk: Talk,
  move: Pick<ReviewMove, 'organisation' | 'period' | 'version' | 'from'> &
    ({ to: 'approved' } | { to: 'returned'; comment: string }),
): Promise<void> {
  const at = talk.now.toISOString();
  await talk.letIn('duyệt', 'Chị Hoa', { role: 'allianceOfficer' });
  await talk.store.transaction(sampleAlliance.tenant, async ({ submissions, people }) => {
    const by = (await people.ofChat('talk', 'duyệt'))!.record.id;
    const result = await submissions.move({ ...move, by, at });
    if (!result.ok) throw new Error('The step could not be taken.');
  });
}
