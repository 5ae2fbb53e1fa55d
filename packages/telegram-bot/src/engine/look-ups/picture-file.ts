import type { Picture } from '@hoptac/adapters/chart';
import type { FileMade } from '../../dialogue/reply';
import type { Language } from '../../dialogue/state';

/** A picture as it is sent, with the words that say the same. */
export async function pictureFile(picture: Picture, name: string, language: Language): Promise<FileMade> {
  const { toPng } = await import('@hoptac/adapters/chart');
  return {
    name: `${name}.png`,
    type: 'image/png',
    base64: Buffer.from(await toPng(picture)).toString('base64'),
    alt: picture.alt[language],
  };
}
