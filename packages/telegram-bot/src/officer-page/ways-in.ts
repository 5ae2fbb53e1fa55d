import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readInitData } from './mini-app';
import { buttonPage, notOpenedPage, reasonOf, type NotOpened } from './open-page';
import type { Serving } from './serving';
import { endedCookie, sessionCookie } from './session-cookie';
import { told } from './told';
import { refused } from './visit';

const LARGEST_BODY_BYTES = 16 * 1024;

/** A link: seeing it uses nothing up, pressing its button does. */
export function links(app: Hono, serving: Serving): void {
  const { visits, allianceName } = serving;
  const no = (context: Context, why: NotOpened) => context.html(notOpenedPage(why), 403);
  app.get('/open/:key', (context) => {
    const fault = visits.faultOf(context.req.param('key'), 'link');
    return fault ? no(context, fault) : context.html(buttonPage(allianceName));
  });
  app.post('/open/:key', bodyLimit({ maxSize: LARGEST_BODY_BYTES }), async (context) => {
    const key = context.req.param('key');
    // Forged and old ones are told from their signature, without asking the store.
    const fault = visits.faultOf(key, 'link');
    if (fault) return no(context, fault);
    const opened = await visits.redeem(key);
    if (!opened.ok) return no(context, opened.why);
    context.header('set-cookie', sessionCookie(serving.url(), 'page', opened.session));
    return context.redirect('../', 303);
  });
}

/** What Telegram says of who has opened the Mini App, in place of a link. */
export function miniApp(app: Hono, serving: Serving): void {
  const { visits, botToken, now } = serving;
  app.post('/api/mini', bodyLimit({ maxSize: LARGEST_BODY_BYTES }), async (context) => {
    const body = (await context.req.json().catch(() => undefined)) as { initData?: unknown } | undefined;
    if (typeof body?.initData !== 'string' || botToken === undefined)
      return told(context, refused('badInput').problem);
    const read = readInitData(body.initData, { token: botToken, now: now() });
    const no = (why: NotOpened) => {
      // Whoever is refused sees nothing of who had the page open on this device before.
      context.header('set-cookie', endedCookie(serving.url(), 'mini'));
      return told(context, refused('signedOut', { message: reasonOf(why) }).problem);
    };
    if (!read.ok) return no(read.why);
    const opened = await visits.openForTelegram(read.user);
    if (!opened.ok) return no(opened.why);
    context.header('set-cookie', sessionCookie(serving.url(), 'mini', opened.session));
    return context.json({ ok: true, value: {} });
  });
}
