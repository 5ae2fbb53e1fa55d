import type { Screens } from '../turn';
import { ask } from './ask';
import { chooseElement } from './choose-element';
import { chooseMonth } from './choose-month';
import { discard } from './discard';
import { form } from './form';
import type { SubmitPlace } from './places';
import { reason } from './reason';
import { receipt } from './receipt';
import { review } from './review';
import { sent } from './sent';
import { withdraw } from './withdraw';

export { submitEntries } from './entries';
export { openTypedMonth } from './open-month';
export { openReceipt } from './receipt';
export { takeDocument } from './take-document';
export { isReport, looksLikeReport, takeReport } from './take-report';
export const submitScreens: Screens<SubmitPlace> = {
  chooseMonth,
  ask,
  review,
  chooseElement,
  reason,
  discard,
  sent,
  receipt,
  withdraw,
  form,
};
