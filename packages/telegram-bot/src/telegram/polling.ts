import { setTimeout as pause } from 'node:timers/promises';
import { TelegramError, type Telegram } from 'telegraf';
import type { Update } from 'telegraf/types';
import { within } from './deadline';
import { TAKEN_UPDATES } from './receive';
import type { Take } from './take';

const LONG_POLL_SECONDS = 50;
/** When Telegram has not answered by then, the connection is dead. */
const SILENCE_MS = (LONG_POLL_SECONDS + 15) * 1000;
const PAUSE_AFTER_FAILURE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Asks for updates until it is told to stop.
 *
 * The loop is ours and not telegraf's, because telegraf's asks for the next updates, and so makes Telegram forget the
 * last ones, even when taking them in failed.
 */
export async function poll(
  telegram: Telegram,
  take: Take,
  signal: AbortSignal,
  onError: (error: unknown) => void,
): Promise<void> {
  let offset = 0;
  let failures = 0;
  while (!signal.aborted) {
    try {
      const updates = await within(SILENCE_MS, [signal], (ending) =>
        telegram.callApi(
          'getUpdates',
          { timeout: LONG_POLL_SECONDS, offset, allowed_updates: [...TAKEN_UPDATES] },
          // telegraf names the signal of an older library; Node's own is what it works with.
          { signal: ending as never },
        ),
      );
      await takeAll(updates, take);
      // Only now are they safe with us; the next request makes Telegram forget them.
      offset = Math.max(offset, ...updates.map(({ update_id }) => update_id + 1));
      failures = 0;
    } catch (error) {
      if (signal.aborted) return;
      onError(error);
      const asked = error instanceof TelegramError ? (error.parameters?.retry_after ?? 0) * 1000 : 0;
      const wait = Math.max(asked, Math.min(PAUSE_AFTER_FAILURE_MS * 2 ** failures++, LONGEST_PAUSE_MS));
      await pause(wait * (1 + Math.random() / 4), undefined, { signal }).catch(() => undefined);
    }
  }
}

/** By their numbers, which is the order in which they happened. */
async function takeAll(updates: readonly Update[], take: Take): Promise<void> {
  for (const update of updates.toSorted((a, b) => a.update_id - b.update_id)) await take(update);
}
