export { ask } from './ask';
export { chooseElement } from './choose-element';
export { chooseMonth } from './choose-month';
export { reason } from './reason';
export { review } from './review';
export { openTypedMonth } from './open-month';
export { isReport, looksLikeReport, takeReport } from './take-report';
export { words } from './words';
