export * from './attainment';
export * from './attainment-words';
export * from './growth';
export * from './plan';
export * from './plan-report';
