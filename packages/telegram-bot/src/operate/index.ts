export { runBot, type RunningBot } from './bot';
export { createLog, createMask, type Log } from './log';
export { checkBot, type Finding } from './check';
export { countStats, type Stats } from './stats';
export { configuredAlliance, readSettings, VARIABLES, type Environment, type Settings } from './settings';
export { stopOnSignal } from './stop-signals';
