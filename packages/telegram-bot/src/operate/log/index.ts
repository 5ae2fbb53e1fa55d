export { createLog, type Log } from './log';
export { createMask } from './mask';
