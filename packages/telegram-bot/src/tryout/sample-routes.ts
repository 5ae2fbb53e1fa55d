import { formatDate, vietnamDate } from '@hoptac/core/time';
import { Hono } from 'hono';
import { z } from 'zod';
import { boardFor } from './board';
import { lawChange } from './law-change';
import type { TryoutOptions } from './options';
import type { Streams } from './streams';

/** What the page tells of the sample, the switch of its day, and the way back to its beginning. */
export function sampleRoutes(
  options: TryoutOptions,
  streams: Streams,
  startOver: (() => Promise<void>) | undefined,
): Hono {
  const { store, alliance, now, year, days } = options;
  const app = new Hono();
  app.get('/about', (context) => {
    const today = vietnamDate(now());
    return context.json({
      alliance: alliance.name,
      today: formatDate(today),
      on: today,
      days: days?.choices.map((value) => ({ value, label: formatDate(value) })) ?? [],
      year,
      invitations: options.invitations,
      startsOver: startOver !== undefined,
      officer: options.officer !== undefined,
    });
  });
  app.get('/board', async (context) => context.json(await boardFor(store, alliance, year)));
  app.get('/summary', async (context) => context.json({ paragraphs: await options.summary(store) }));
  app.get('/law-change', async (context) =>
    days ? context.json(await lawChange(options, days.lawChange)) : context.notFound(),
  );
  app.post('/day', async (context) => {
    const asked = z
      .strictObject({ on: z.string() })
      .safeParse(await context.req.json().catch(() => undefined));
    const day = days?.choices.find((choice) => asked.success && choice === asked.data.on);
    if (!days || day === undefined)
      return context.json({ error: 'Not one of the days to choose from.' }, 400);
    days.goTo(day);
    streams.announce('day');
    return context.json({ ok: true });
  });
  app.post('/start-over', async (context) => {
    if (!startOver) return context.notFound();
    await startOver();
    return context.json({ ok: true });
  });
  return app;
}
