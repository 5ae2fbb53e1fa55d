import { serve } from '@hono/node-server';
import { createApi } from './api.js';

/** `npm start`: on this machine only. Put a proxy with a certificate before it where others are to ask. */
const server = serve(
  { fetch: createApi().fetch, hostname: '127.0.0.1', port: Number(process.env['PORT'] ?? 8000) },
  ({ port }) => console.log(`http://127.0.0.1:${port}/openapi.json`),
);
server.on('error', (error) => {
  console.error(`Không mở được cổng / cannot listen (${error.message}). PORT=0 npm start`);
  process.exitCode = 1;
});
