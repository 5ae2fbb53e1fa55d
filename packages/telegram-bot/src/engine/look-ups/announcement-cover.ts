import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';
import { pictureFile } from './picture-file';

/** The cover of an announcement whose text the asker sees. */
export async function announcementCover(
  { view }: Look,
  { title, reference, on, language }: QueryOf<'announcementCover'>,
): Promise<AnswerTo<'announcementCover'>> {
  const { drawAnnouncementCover } = await import('@hoptac/adapters/chart');
  const picture = drawAnnouncementCover({ owner: view.allianceName, title, reference, on }, { language });
  return pictureFile(picture, `thong-bao-${on}`, language);
}
