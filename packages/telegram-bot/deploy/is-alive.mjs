// For a container's health check: ends with 0 where the bot's own health server answers.
const port = process.env.HOPTAC_HEALTH_PORT ?? 9464;
const { ok } = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => ({ ok: false }));
process.exit(ok ? 0 : 1);
