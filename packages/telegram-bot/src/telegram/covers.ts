import { TelegramError } from 'telegraf';
import type { Cover, FileMade } from '../dialogue/reply';

/** Announcements under way at the same time, in both languages; earlier ones are uploaded anew. */
const REMEMBERED = 20;

/** A picture to upload, or the name of one that Telegram has. */
type Photo = string | FileMade;

/** In place of a name, where nothing was uploaded. */
const FAILED = '';

/** Sends a picture, and answers what Telegram calls it. */
type Hand = (photo: Photo) => Promise<string>;

/**
 * The pictures of announcements: drawn and uploaded once, and after that only named, however many thousands get them.
 * While one is being uploaded those who want the same wait for it.
 */
export function createCovers(draw: (cover: Cover) => Promise<FileMade>, onError: (error: unknown) => void) {
  /** What Telegram calls each; undefined for one that cannot be drawn. */
  const uploads = new Map<string, Promise<string | undefined>>();

  async function upload(cover: Cover, hand: Hand): Promise<string | undefined> {
    let picture: FileMade;
    try {
      picture = await draw(cover);
    } catch (error) {
      onError(error);
      return undefined;
    }
    return hand(picture);
  }

  /** Whether there is a picture, which then was sent. */
  async function show(cover: Cover, hand: Hand): Promise<boolean> {
    const key = JSON.stringify(cover);
    const forget = (one: Promise<unknown>) => uploads.get(key) === one && uploads.delete(key);
    for (let known = uploads.get(key); known; known = uploads.get(key)) {
      const name = await known.catch(() => FAILED);
      if (name === undefined) return false;
      try {
        if (name !== FAILED) {
          await hand(name);
          return true;
        }
      } catch (error) {
        if (!isOfName(error)) throw error;
      }
      // Another's upload failed, which says nothing of this chat, or Telegram knows that name no more: it is uploaded anew.
      forget(known);
    }
    const own = upload(cover, hand);
    uploads.set(key, own);
    for (const oldest of [...uploads.keys()].slice(0, -REMEMBERED)) uploads.delete(oldest);
    try {
      return (await own) !== undefined;
    } catch (error) {
      forget(own);
      throw error;
    }
  }

  return { show };
}

/** Telegram refuses the name of a picture, and nothing else. */
function isOfName(error: unknown): boolean {
  return error instanceof TelegramError && /file.?id|file reference/i.test(error.description);
}
