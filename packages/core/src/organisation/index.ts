export * from './kind';
export * from './register';
