export { configuredAlliance } from './configured-alliance';
export { VARIABLES } from './environment';
export { readSettings, type Environment } from './read-settings';
export { transportSettings, type Settings } from './schema';
