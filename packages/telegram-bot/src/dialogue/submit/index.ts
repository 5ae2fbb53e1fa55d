import type { Screens } from '../turn';
import { ask } from './ask';
import { chooseElement } from './choose-element';
import { chooseMonth } from './choose-month';
import type { SubmitPlace } from './places';
import { reason } from './reason';
import { review } from './review';

export { submitEntries } from './entries';
export { openTypedMonth } from './open-month';
export { takeDocument } from './take-document';
export { isReport, looksLikeReport, takeReport } from './take-report';
export const submitScreens: Screens<SubmitPlace> = { chooseMonth, ask, review, chooseElement, reason };
