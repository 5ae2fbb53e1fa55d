import { openSample } from './open-sample';
import { yearFigures } from './year-figures';
import { yearSummary } from './year-summary';

// `npm run article`: the year in words, computed from the stored records as they are now.
const store = await openSample();
try {
  process.stdout.write(`${yearSummary(await yearFigures(store)).join('\n\n')}\n`);
} finally {
  await store.close();
}
