export { officerPageEntries } from './entries';
