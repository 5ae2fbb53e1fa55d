/// <reference path="../page-text.d.ts" />
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { createOfficerPage } from '../officer-page';
import { chatRoutes } from './chat-routes';
import type { TryoutOptions } from './options';
import pageHtml from './page/page.html?raw';
import pageScript from './page/main.ts?page';
import pageStyle from './page/page.css?page';
import { sampleRoutes } from './sample-routes';
import { createStreams } from './streams';

export interface TryoutApp {
  app: Hono;
  /** Tells every open page that the sample begins anew, and ends their streams. */
  end(): void;
}

/** The try-out page and its small API. Only this machine reaches it: `hosts` are the only names it answers to. */
export function createTryoutApp(
  options: TryoutOptions,
  hosts: () => readonly string[],
  startOver?: () => Promise<void>,
): TryoutApp {
  const { engine, officer } = options;
  const streams = createStreams();
  engine.connect(streams.channel);
  const forget = engine.onWritten(() => streams.announce('board'));

  const app = new Hono();
  // Another site cannot point its own name at this port, nor post to it.
  app.use(async (context, next) => {
    const origin = context.req.header('origin');
    const known = hosts();
    const fromHere = known.includes(context.req.header('host') ?? '');
    if (!fromHere || (origin !== undefined && !known.some((host) => origin === `http://${host}`)))
      return context.text('This page is served to this machine only.', 403);
    return next();
  });

  const officerPage = officerPageOf(options, hosts);
  if (officerPage) {
    // Before the page's own headers, which are not for it.
    app.get('/officer', (context) => context.redirect('/officer/'));
    app.mount('/officer', (request) => officerPage.app.fetch(request));
    app.post('/officer-session', async (context) => {
      const session = officer === undefined ? undefined : await officerPage.openSession(officer);
      if (session === undefined) return context.json({ error: 'There is no officer to sign in.' }, 404);
      context.header('set-cookie', session);
      return context.body(null, 204);
    });
  }

  const page = new Hono();
  page.use(
    secureHeaders({
      strictTransportSecurity: false,
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        frameAncestors: ["'none'"],
      },
    }),
  );
  page.get('/', (context) => context.html(pageHtml));
  page.get('/page.js', (context) =>
    context.body(pageScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  page.get('/page.css', (context) =>
    context.body(pageStyle, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  page.route('/api/chats', chatRoutes(options, streams));
  page.route('/api', sampleRoutes(options, streams, startOver));
  app.route('/', page);
  return {
    app,
    end() {
      forget();
      officerPage?.close();
      streams.announce('startOver');
    },
  };
}

/** Where the alliance has one: the same officer's page as the bot's, for a frame beside the chat and for its links. */
function officerPageOf({ store, alliance, engine, now }: TryoutOptions, hosts: () => readonly string[]) {
  const { officerPage } = alliance;
  if (!officerPage) return undefined;
  return createOfficerPage({
    store,
    // The same object as the alliance's: where the page is becomes known once the server listens.
    alliance: { ...alliance, officerPage },
    engine,
    now,
    frames: 'self',
    origins: () => hosts().map((host) => `http://${host}`),
  });
}
