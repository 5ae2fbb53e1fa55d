// npm run large-archive: 400,000 months, 24 figures each; `-- 50000` for fewer.
import { measureLargeArchive } from './measure.mjs';

const LIMIT_MEGABYTES = 150;
const asked = Number(process.argv[2] ?? 400_000);
if (!Number.isSafeInteger(asked) || asked < 1)
  throw new Error(`How many months? “${process.argv[2]}” is no count.`);
const run = await measureLargeArchive({ months: asked, progress: (said) => console.error(`… ${said}`) });
const right = run.same && run.months === asked && run.figures === asked * 24 && run.sum === run.expectedSum;
const more = Math.max(run.exportMegabytes, run.importMegabytes) - run.idleMegabytes;
console.log(
  [
    `${run.months} months with ${run.figures} figures kept in ${run.fillSeconds.toFixed(1)} s`,
    `exported: ${run.rows} records, ${(run.bytes / 1e6).toFixed(1)} MB, ${run.exportSeconds.toFixed(1)} s`,
    `imported, read back and compared: ${run.importSeconds.toFixed(1)} s`,
    `every record the same and the sum of all figures to the đồng: ${right ? 'yes' : `NO (${JSON.stringify(run, (_, value) => (typeof value === 'bigint' ? String(value) : value))})`}`,
    `peak memory: export ${run.exportMegabytes} MB, import ${run.importMegabytes} MB, a process that does nothing ${run.idleMegabytes} MB (at most ${LIMIT_MEGABYTES} MB more)`,
  ].join('\n'),
);
if (!right || more >= LIMIT_MEGABYTES) process.exitCode = 1;
