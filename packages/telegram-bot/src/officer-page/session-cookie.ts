import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { serialize } from 'hono/utils/cookie';

/** How the page was opened: by a link, or within Telegram. Each has a cookie of its own, which the other way does not see. */
export type Way = 'page' | 'mini';

/** The session of a call, if it brings any. `url` is the page's own address. */
export function sessionIn(context: Context, url: string, way: Way): string | undefined {
  return getCookie(context, nameOf(url, way));
}

/** The value of a `Set-Cookie` that opens a session, until the browser is closed or the session ends. */
export function sessionCookie(url: string, way: Way, session: string): string {
  return serialize(nameOf(url, way), session, options(url, way));
}

/** The one that takes it away. */
export function endedCookie(url: string, way: Way): string {
  return serialize(nameOf(url, way), '', { ...options(url, way), maxAge: 0 });
}

function nameOf(url: string, way: Way): string {
  return `${url.startsWith('https:') ? '__Secure-' : ''}hoptac-${way}`;
}

/** In a frame of Telegram's the cookie goes along with calls of ours only if it says that it may, and is kept apart for it. */
function options(url: string, way: Way) {
  const secure = url.startsWith('https:');
  return {
    path: `${new URL(url).pathname}${way === 'mini' ? 'mini/' : ''}`,
    httpOnly: true,
    secure,
    ...(way === 'mini' && secure
      ? { sameSite: 'None' as const, partitioned: true }
      : { sameSite: 'Strict' as const }),
  };
}
