// `npm run check`: whether a package's public interface is as its `api` folder says.
import { resolve } from 'node:path';
import { apiReports } from './api-reports.mjs';

const [folder] = process.argv.slice(2);
const changed = apiReports(resolve(folder), { update: false });
for (const report of changed) console.error(`${folder}/api/${report}`);
if (changed.length > 0) {
  console.error('It has changed. After a change that is meant: npm run release-check -- --update');
  process.exitCode = 1;
}
