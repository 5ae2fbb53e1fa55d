export * from './encode';
export * from './messages';
export * from './order';
export * from './people';
export * from './serial-store';
export * from './store';
export * from './store-error';
export * from './submission';
