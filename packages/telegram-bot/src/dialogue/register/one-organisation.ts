import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import type { Button, Screen } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Input, type Turn } from '../turn';
import type { OrganisationSheet } from './queries';
import { words } from './words';

/** What a screen about one organisation works with. */
export interface OfOne extends Context {
  sheet: OrganisationSheet;
}

interface OneOrganisation<At> {
  /** What one says for the screen's actions, besides going back. */
  spoken: Readonly<Record<string, readonly string[]>>;
  /** The place before: the last answer is taken back. */
  before(at: At): Place;
  /** `out` are the buttons that lead back and to the menu. */
  draw(context: OfOne, at: At, out: Button[]): Screen | Load;
  /** `action` is what was pressed, or what was said for it. */
  take(context: OfOne, at: At, input: Input, action: string | undefined): Turn | Load;
}

/** Makes a screen on which something of one organisation is written, step by step with a way back at each. */
export function oneOrganisation<At extends Place & { id: string }>({
  spoken,
  before,
  draw,
  take,
}: OneOrganisation<At>): Flow<At> {
  const heard = { back: ['quay lai', 'lui', 'back'], ...spoken };
  return {
    right: 'keepRegister',
    verbatim: true,
    draw(context, at) {
      const say = words[context.state.language];
      const found = lookUp(context.view, { kind: 'organisation', id: at.id });
      if ('load' in found) return found;
      const out: Button[] = [
        { label: say.back, action: 'back' },
        { label: say.menu, action: 'menu' },
      ];
      return found.answer
        ? draw({ ...context, sheet: found.answer }, at, out)
        : { text: say.gone, buttons: [out] };
    },

    take(context, at, input) {
      const { state, view } = context;
      const found = lookUp(view, { kind: 'organisation', id: at.id });
      if ('load' in found) return found;
      const action = 'action' in input ? input.action : hears(input.text, heard);
      return !found.answer || action === 'back'
        ? { state: go(state, before(at)) }
        : take({ ...context, sheet: found.answer }, at, input, action);
    },
  };
}
