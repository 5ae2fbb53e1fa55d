import { randomBytes } from 'node:crypto';
import type { Hono } from 'hono';
import type { Store } from '@hoptac/adapters/store';
import type { Alliance } from '../engine/alliance';
import type { Engine } from '../engine/engine';
import type { Random } from '../engine/look';
import { officerPages } from './client';
import { createLive } from './live';
import { createRate } from './rate';
import { officerPageApp } from './serve';
import { sessionCookie } from './session-cookie';
import { createVisits } from './visits';
import { watchOthers } from './watch-others';

export interface OfficerPage {
  /** To be mounted where `alliance.officerPage.url` leads. */
  app: Hono;
  /** Opens a session without a link, as for the sample's own page. Gives the value of a `Set-Cookie`; undefined for whom it is not. */
  openSession(person: string): Promise<string | undefined>;
  close(): void;
}

/**
 * The officer's page: a small web application that shows what the chat says, by the same look-ups, and writes by the same
 * commands. It is opened by a link from the chat or, with `botToken`, as a Mini App of Telegram.
 */
export function createOfficerPage(options: {
  store: Store;
  /** With `officerPage`, where the page is and what signs its keys. */
  alliance: Alliance & Required<Pick<Alliance, 'officerPage'>>;
  engine: Pick<Engine, 'onWritten' | 'noteWritten'>;
  now: () => Date;
  /** Other addresses of the same server that the page may ask from. */
  origins?: () => readonly string[];
  /** Whether a page of the same address may show it within; nobody may when left out. */
  frames?: 'self' | 'none';
  /** Of the bot whose Mini App the page is too. */
  botToken?: string;
  /** Several processes write into one store: what others wrote is looked for every few seconds. */
  shared?: boolean;
  random?: Random;
  onError?: (error: unknown) => void;
}): OfficerPage {
  const { store, alliance, engine, now, frames = 'none', botToken, shared = false } = options;
  const { random = randomBytes, onError = () => undefined } = options;
  const { tenant, officerPage } = alliance;
  const live = createLive();
  const visits = createVisits({
    store,
    alliance,
    signing: { tenant, secret: officerPage.secret },
    now,
    random,
    written: (commands) => engine.noteWritten(commands),
    onError,
  });
  const ended = [
    engine.onWritten((commands) => live.note(commands)),
    ...(shared ? [watchOthers({ store, tenant, live, onError })] : []),
  ];
  const url = () => officerPage.url;
  const app = officerPageApp({
    visits,
    live,
    rate: createRate(),
    files: officerPages,
    allianceName: alliance.name,
    url,
    origins: () => [new URL(url()).origin, ...(options.origins?.() ?? [])],
    frames,
    botToken,
    now,
    onError,
  });
  return {
    app,
    async openSession(person) {
      const opened = await visits.openFor(person);
      return opened.ok ? sessionCookie(url(), 'page', opened.session) : undefined;
    },
    close() {
      for (const end of ended) end();
    },
  };
}
