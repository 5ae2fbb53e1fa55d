import type { AnswerTo, QueryOf } from '../../dialogue/query';
import { drawCover } from '../draw-cover';
import type { Look } from '../look';

/** The cover of an announcement whose text the asker sees. */
export function announcementCover(
  { view }: Look,
  { title, reference, on, language }: QueryOf<'announcementCover'>,
): Promise<AnswerTo<'announcementCover'>> {
  return drawCover({ owner: view.allianceName, title, ...(reference && { reference }), on, language });
}
