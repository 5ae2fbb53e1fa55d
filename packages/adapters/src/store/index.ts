export * from './messages';
export * from './people';
export * from './store';
export * from './submission';
