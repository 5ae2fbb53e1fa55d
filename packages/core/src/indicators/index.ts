export * from './catalogue/hoa-binh-2023';
export * from './catalogue/monthly-elements';
export * from './data-element';
export * from './evaluate';
export * from './figures';
export * from './indicator';
export * from './show-indicator';
export * from './validate-month';
