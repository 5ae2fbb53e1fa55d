export * from './alliance';
export * from './chat';
export * from './generate';
export * from './load-sample';
export * from './sample-clock';
export * from './sample-officer';
export * from './year-figures';
export * from './year-summary';
