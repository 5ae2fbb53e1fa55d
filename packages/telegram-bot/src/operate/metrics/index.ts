export { createMetrics, type Metrics } from './metrics';
export { watchedEngine } from './watched-engine';
export { watchedStore } from './watched-store';
