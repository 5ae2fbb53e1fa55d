export * from './attainment';
export * from './growth';
export * from './plan';
export * from './plan-report';
