import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Any server of files will do: the page and what it imports are files as they stand. */
const app = new Hono().use(serveStatic({ root: import.meta.dirname }));
const server = serve(
  { fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env.PORT ?? 8080) },
  ({ port }) => console.log(`http://127.0.0.1:${port}`),
);
server.on('error', (error) => {
  console.error(`Không mở được cổng / cannot listen (${error.message}). PORT=0 npm start`);
  process.exitCode = 1;
});
