import { hears } from '../../hears';
import { go, type Flow } from '../../turn';
import { drawCheck, takeCheck } from './check';
import { drawQuestion, takeAnswer } from './question';
import { beforeStep, toStep, type At } from './steps';

const SPOKEN = { back: ['quay lai', 'lui', 'back'], cancel: ['thoi', 'huy', 'cancel'] };

/** A founding, one question at a time, with a read-back by the law of its day. */
export const foundOrganisation: Flow<At> = {
  right: 'keepRegister',
  verbatim: true,
  draw(context, at) {
    return at.step === 'check' ? drawCheck(context) : drawQuestion(context, at);
  },

  take(context, at, input) {
    const { state } = context;
    switch ('action' in input ? input.action : hears(input.text, SPOKEN)) {
      case 'back':
        return { state: at.alone ? toStep(state, 'check') : beforeStep(state, at.step) };
      case 'cancel':
        return { state: { ...go(state, { screen: 'register', page: 1 }), founding: undefined } };
      default:
        return at.step === 'check' ? takeCheck(context, input) : takeAnswer(context, at, input);
    }
  },
};
