import type { Cover, FileMade } from '../dialogue/reply';
import { pictureFile } from './look-ups/picture-file';

/** The picture of an announcement, as it is sent. */
export async function drawCover({ owner, title, reference, on, language }: Cover): Promise<FileMade> {
  const { drawAnnouncementCover } = await import('@hoptac/adapters/chart');
  const picture = drawAnnouncementCover({ owner, title, reference, on }, { language });
  return pictureFile(picture, `thong-bao-${on}`, language);
}
