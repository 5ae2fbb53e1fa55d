/** What Telegram hands to a page that it opened within itself: the signed words of who opened it. */
function initDataOf(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('tgWebAppData') ?? undefined;
}

/** Opened within Telegram, signs in by what Telegram says, and takes that out of the address. */
export async function signInFromTelegram(): Promise<void> {
  const initData = initDataOf(location.hash);
  if (initData === undefined) return;
  history.replaceState(null, '', '#/board');
  try {
    await fetch('api/mini', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ initData }),
    });
  } catch {
    // The first call of the page says so, with a way to try again.
  }
}
