import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { launchBrowser } from '../browser/chromium';
import { judgeAll } from './worked-cases';

it('judges every worked case in Chromium as it does here', { timeout: 60_000 }, async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./worked-cases.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'core',
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]!.text });
    const there = await page.evaluate<ReturnType<typeof judgeAll>>('core.judgeAll()');
    expect(there).toEqual({ judged: judgeAll().judged, wrong: [] });
    expect(there.judged).toBeGreaterThan(3000);
  } finally {
    await browser.close();
  }
});
