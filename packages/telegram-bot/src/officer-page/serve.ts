import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { fileOf } from './calls/exports';
import { aroundSchema, calls, fileSchema, type Call } from './contract';
import { fontFile } from './fonts';
import { headersOf, refuseForeign } from './guard';
import icon from './icon.svg?raw';
import openStyle from './open.css?raw';
import type { Serving } from './serving';
import { endedCookie, sessionIn, type Way } from './session-cookie';
import { streamChanges } from './stream-changes';
import { told } from './told';
import { refused } from './visit';
import { links, miniApp } from './ways-in';

/** Small: what people write, and lists of a hundred. */
const LARGEST_BODY_BYTES = 64 * 1024;
const HEADER = 'content-type';
const FOREVER = 'public, max-age=31536000, immutable';

/** The page's addresses: the link, the application, its calls; and under `mini/` the same as a Mini App of Telegram. */
export function officerPageApp(serving: Serving): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  app.onError((error, context) => {
    // Such as a body that is too large.
    if (error instanceof HTTPException) return error.getResponse();
    serving.onError(error);
    return told(context, refused('broken').problem);
  });
  if (serving.botToken !== undefined) {
    // Without the slash what the page asks for beside it would be looked for above.
    app.get('/mini', (context) => context.redirect('mini/', 301));
    app.route('/mini/', application(serving, 'mini'));
  }
  app.route('/', application(serving, 'page'));
  return app;
}

function application(serving: Serving, way: Way): Hono {
  const { visits, rate, files } = serving;
  /** Forged and old ones are told by their signature, and cost nothing. */
  const sessionOf = (context: Context) => {
    const session = sessionIn(context, serving.url(), way);
    return session !== undefined && visits.faultOf(session, 'session') === undefined ? session : undefined;
  };
  const app = new Hono();
  app.use(headersOf(serving, way));
  app.use(refuseForeign(serving));

  app.get('/', (context) => context.html(files.html));
  app.get('/app.js', (context) => asset(context, files.script, 'text/javascript; charset=utf-8'));
  app.get('/app.css', (context) => asset(context, files.style, 'text/css; charset=utf-8'));
  app.get('/icon.svg', (context) => asset(context, icon, 'image/svg+xml'));
  app.get('/open.css', (context) => asset(context, openStyle, 'text/css; charset=utf-8'));
  app.get('/font/:name', async (context) => {
    const font = await fontFile(context.req.param('name'));
    if (!font) return context.notFound();
    return context.body(font, 200, { [HEADER]: 'font/ttf', 'cache-control': FOREVER });
  });

  if (way === 'page') links(app, serving);
  else miniApp(app, serving);

  app.post('/api/:call', bodyLimit({ maxSize: LARGEST_BODY_BYTES }), async (context) => {
    const session = sessionOf(context);
    const name = context.req.param('call');
    if (session === undefined) return told(context, refused('signedOut').problem);
    if (!Object.hasOwn(calls, name)) return told(context, refused('notFound').problem);
    if (!rate.admit(session)) return told(context, refused('tooMany').problem);
    const call = name as Call;
    const body: unknown = await context.req.json().catch(() => undefined);
    const around = aroundSchema.safeParse(body);
    const asked = calls[call].asked.safeParse(without(body));
    if (!around.success || !asked.success) return told(context, refused('badInput').problem);
    const answer = await visits.call(session, call, asked.data, around.data);
    if (call === 'signOut' && answer.ok) context.header('set-cookie', endedCookie(serving.url(), way));
    return answer.ok ? context.json(answer) : told(context, answer.problem);
  });

  app.get('/file', async (context) => {
    const session = sessionOf(context);
    const asked = fileSchema.safeParse(context.req.query());
    if (session === undefined) return told(context, refused('signedOut').problem);
    if (!asked.success) return told(context, refused('badInput').problem);
    if (!rate.admit(session)) return told(context, refused('tooMany').problem);
    const made = await visits.visit(session, asked.data, (visit) => fileOf(visit, asked.data));
    if (!made.ok) return told(context, made.problem);
    const { name, type, base64 } = made.file;
    return context.body(Buffer.from(base64, 'base64'), 200, {
      [HEADER]: type,
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
    });
  });

  app.get('/events', (context) => {
    const session = sessionOf(context);
    if (session === undefined) return told(context, refused('signedOut').problem);
    return streamChanges(context, { ...serving, session });
  });
  return app;
}

/** What a call asks for, without what every call has. */
function without(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { language: _language, role: _role, ...asked } = body as Record<string, unknown>;
  return asked;
}

/** Asked for again at each visit, and sent only where it has changed. */
function asset(context: Context, text: string, type: string) {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  const headers = { etag: tag, 'cache-control': 'no-cache' };
  if (context.req.header('if-none-match') === tag) return context.body(null, 304, headers);
  return context.body(text, 200, { ...headers, [HEADER]: type });
}
