export * from './attainment';
export * from './attainment-words';
export * from './dissolution-shortfall';
export * from './growth';
export * from './plan';
export * from './plan-report';
