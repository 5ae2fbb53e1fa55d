export * from './indicators';
export * from './law';
export * from './organisation';
export * from './plan';
export * from './time';
export * from './vi';
