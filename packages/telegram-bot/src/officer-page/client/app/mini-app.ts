import { post, type Trouble } from './ask';

/** What Telegram hands to a page that it opened within itself: the signed words of who opened it. */
function initDataOf(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('tgWebAppData') ?? undefined;
}

/**
 * Opened within Telegram, takes what Telegram says out of the address and answers how to sign in by it: that says why
 * somebody is not let in, and may be tried again where the server was not reached. Undefined where the page was opened otherwise.
 */
export function wayInFromTelegram(): (() => Promise<Trouble | undefined>) | undefined {
  const initData = initDataOf(location.hash);
  if (initData === undefined) return undefined;
  history.replaceState(null, '', '#/board');
  return async () => {
    const outcome = await post('api/mini', { initData });
    return outcome.ok ? undefined : outcome.problem;
  };
}
