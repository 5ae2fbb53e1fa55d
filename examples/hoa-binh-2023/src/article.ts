import { openSample } from './open-sample';
import { yearFigures } from './year-figures';
import { yearSummary } from './year-summary';

/** `npm run article`: the year in words, computed from the stored records as they are now. */
async function printArticle(): Promise<void> {
  const store = await openSample();
  try {
    process.stdout.write(`${yearSummary(await yearFigures(store)).join('\n\n')}\n`);
  } finally {
    await store.close();
  }
}

await printArticle().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
