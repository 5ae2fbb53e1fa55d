import { hears } from '../hears';
import { asksPicture, pictureButton } from '../picture';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import { may } from '../rights';
import { go, type Context, type Flow, type Turn } from '../turn';
import { readingNamed } from './content';
import { sendCover } from './cover';
import type { AnnouncementPlace } from './places';
import type { AnnouncementFound } from './queries';
import { announcementText } from './told';
import { words } from './words';

/** One announcement, to read again and to confirm. */
export const one: Flow<Extract<AnnouncementPlace, { screen: 'announcement' }>> = {
  ownWords: ['read'],
  draw({ state, view }, at) {
    const found = lookUp(view, { kind: 'announcement', id: at.announcement });
    if ('load' in found) return found;
    const { answer: told } = found;
    const say = words[state.language];
    const back: Button[] = [
      { label: say.all, action: 'announcements' },
      { label: say.menu, action: 'menu' },
    ];
    if (!told) return { text: say.notFound, buttons: [back] };
    const unread = told.forMe && !told.read && !at.read && !told.withdrawn;
    return {
      text: [
        ...(told.withdrawn ? [say.isWithdrawn(told.why ?? ''), ''] : []),
        announcementText(told, view.allianceName, state.language),
        ...(unread ? ['', say.please] : []),
      ].join('\n'),
      buttons: [
        ...(unread ? [[{ label: say.read, action: 'confirm' }]] : []),
        ...(may(view.person, 'announce') ? [[{ label: say.reach.show, action: `reach:${told.id}` }]] : []),
        [pictureButton({ state })],
        back,
      ],
    };
  },

  take(context, at, input) {
    const { state, view } = context;
    const action = 'action' in input ? input.action : hears(input.text, { confirm: READ });
    const cover = asksPicture(input);
    if (action !== 'confirm' && !cover) return { state, notice: words[state.language].choose };
    const found = lookUp(view, { kind: 'announcement', id: at.announcement });
    if ('load' in found) return found;
    if (cover && found.answer) return sendCover(context, found.answer);
    return found.answer ? confirmed(context, found.answer) : { state };
  },
};

/** What one says for having read. */
export const READ = ['da doc', 'doc roi', 'da xem', 'read'];

/** The button “Đã đọc” of an announcement that came by itself, `read:2024-3.2`. */
export function openRead(context: Context, named: string | undefined): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  // Said without a button it means the announcements, where each is confirmed.
  if (named === undefined) return { state: go(state, { screen: 'announcements', page: 1 }) };
  const { announcement, edition } = readingNamed(named);
  const found = lookUp(view, { kind: 'announcement', id: announcement });
  if ('load' in found) return found;
  const { answer: told } = found;
  if (!told?.forMe) return { state: go(state, { screen: 'menu' }), notice: say.notFound };
  const shown = go(state, { screen: 'announcement', announcement });
  if (told.withdrawn) return { state: shown };
  if (told.edition !== edition) return { state: shown, notice: say.newer };
  return confirmed(context, told);
}

/** Notes that somebody has read it, thanks them, and leaves them where they were. */
function confirmed({ state }: Context, { id, edition, read, withdrawn, forMe }: AnnouncementFound): Turn {
  const say = words[state.language];
  if (withdrawn || !forMe) return { state };
  if (read) return { state, notice: say.readBefore };
  const { at } = state;
  // What shows whether it is read is shown as it now is.
  const shows = at.screen === 'announcements' || at.screen === 'announcement';
  const place: AnnouncementPlace = { screen: 'announcement', announcement: id, read: true };
  return {
    state: shows ? go(state, place) : state,
    notice: say.thanks,
    commands: [{ kind: 'confirmRead', announcement: id, edition }],
  };
}
