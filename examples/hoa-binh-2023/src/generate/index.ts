export * from './places';
export * from './plans';
export * from './sample-year';
export type { SampleInvitation } from './try-out';
