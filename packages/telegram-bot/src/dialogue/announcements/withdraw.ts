import { hears } from '../hears';
import { lookUp } from '../query';
import { go, type Flow } from '../turn';
import type { AnnouncementPlace } from './places';
import { words } from './words';

const LONGEST_REASON = 500;

/** Takes an announcement back, saying why. */
export const withdraw: Flow<Extract<AnnouncementPlace, { screen: 'withdrawAnnouncement' }>> = {
  right: 'announce',
  verbatim: true,
  draw({ state, view }, { announcement, why }) {
    const found = lookUp(view, { kind: 'announcement', id: announcement });
    if ('load' in found) return found;
    const say = words[state.language];
    const title = found.answer?.title ?? '';
    return {
      text: why === undefined ? say.withdraw.ask(title) : say.withdraw.confirm(title, why),
      buttons: [
        ...(why === undefined ? [] : [[{ label: say.withdraw.yes, action: 'yes' }]]),
        [{ label: say.back, action: `reach:${announcement}` }],
      ],
    };
  },

  take({ state, view }, at, input) {
    const say = words[state.language];
    const agreed = 'text' in input && at.why !== undefined && hears(input.text, AGREED);
    if ('text' in input && !agreed) {
      const why = input.text.trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);
      return { state: why === '' ? state : go(state, { ...at, why }) };
    }
    const sure = agreed || ('action' in input && input.action === 'yes');
    if (!sure || at.why === undefined) return { state };
    const found = lookUp(view, { kind: 'announcement', id: at.announcement });
    if ('load' in found) return found;
    const { answer: told } = found;
    const menu = go(state, { screen: 'menu' });
    if (!told) return { state: menu, notice: say.notFound };
    if (told.withdrawn) return { state: menu, notice: say.withdraw.already };
    return {
      state: menu,
      notice: say.withdraw.done,
      commands: [
        {
          kind: 'withdrawAnnouncement',
          announcement: told.id,
          basedOn: told.revision,
          why: at.why,
        },
      ],
    };
  },
};

const AGREED = { yes: ['dong y', 'dung', 'ok', 'co', 'thu hoi', 'yes'] };
