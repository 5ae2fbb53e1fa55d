export * from './kind';
export * from './register';
export * from './territory';
