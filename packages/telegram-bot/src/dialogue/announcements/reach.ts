import { hears } from '../hears';
import { pageOf, pageTurned } from '../page';
import { lookUp, type Load } from '../query';
import { go, type Context, type Flow, type Turn } from '../turn';
import { audienceWith, nextStep } from './draft';
import { count, parts } from './numbers';
import type { AnnouncementPlace } from './places';
import type { AnnouncementFound, ReachOfOne } from './queries';
import { words } from './words';

type At = Extract<AnnouncementPlace, { screen: 'announcementReach' }>;
const ROWS = 15;

/** How far an announcement has come, and what can still be done about it. */
export const reach: Flow<At> = {
  right: 'announce',
  ownWords: ['submit'],
  draw(context, at) {
    const found = foundAt(context, at);
    if ('load' in found) return found;
    const { language } = context.state;
    const say = words[language];
    const back = [
      { label: say.list.sent, action: 'all' },
      { label: say.menu, action: 'menu' },
    ];
    if (!('told' in found)) return { text: say.notFound, buttons: [back] };
    const { told, come } = found;
    const { shown, turning } = pageOf(come.places, at.page, language, ROWS);
    const sentTo = count(come.delivery.people, language);
    const unread = come.people.read < come.people.whole;
    return {
      text: [
        say.reach.title(told.title),
        ...(told.withdrawn ? [say.isWithdrawn(told.why ?? '')] : []),
        come.delivery.done ? say.reach.sent(sentTo) : say.reach.sending(sentTo),
        ...(come.cooperatives.whole > 0
          ? [say.reach.cooperatives(...parts(come.cooperatives, language))]
          : []),
        say.reach.people(...parts(come.people, language)),
        ...(come.withoutAnybody > 0 ? [say.reach.withoutAnybody(count(come.withoutAnybody, language))] : []),
        ...(shown.length > 1
          ? [
              '',
              say.reach.byPlace,
              ...shown.map(({ name, cooperatives }) =>
                say.reach.place(name, ...parts(cooperatives, language)),
              ),
            ]
          : []),
        ...(told.reminded && !told.withdrawn ? ['', say.reach.reminded] : []),
      ].join('\n'),
      buttons: [
        ...(turning.length > 0 ? [turning] : []),
        ...(told.withdrawn
          ? [[{ label: say.reach.open, action: 'open' }]]
          : [
              ...(told.reminded || !unread ? [] : [[{ label: say.reach.remind, action: 'remind' }]]),
              [
                { label: say.reach.open, action: 'open' },
                { label: say.reach.correct, action: 'correct' },
              ],
              [{ label: say.reach.withdraw, action: 'takeBack' }],
            ]),
        back,
      ],
    };
  },

  take(context, at, input) {
    const { state } = context;
    const turned = pageTurned(input, at.page);
    if (turned !== undefined) return { state: go(state, { ...at, page: turned }) };
    const say = words[state.language];
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'all') return { state: go(state, { screen: 'announcements', page: 1, all: true }) };
    const found = foundAt(context, at);
    if ('load' in found) return found;
    if (!('told' in found)) return { state };
    const { told, come } = found;
    if (action === 'open') return { state: go(state, { screen: 'announcement', announcement: told.id }) };
    const changing = action === 'remind' || action === 'correct' || action === 'takeBack';
    if (!changing) return { state, notice: say.choose };
    if (told.withdrawn) return { state, notice: say.withdraw.already };
    if (action === 'takeBack')
      return { state: go(state, { screen: 'withdrawAnnouncement', announcement: told.id }) };
    if (action === 'correct') return correcting(context, told);
    if (told.reminded) return { state, notice: say.reach.reminded };
    if (come.people.read >= come.people.whole) return { state, notice: say.reach.everybodyRead };
    return {
      state: go(state, { screen: 'menu' }),
      notice: say.reach.remindedNow,
      commands: [{ kind: 'remindUnread', announcement: told.id, basedOn: told.revision }],
    };
  },
};

const SPOKEN = {
  remind: ['nhac', 'nhac nguoi chua doc', 'remind'],
  open: ['xem', 'xem noi dung', 'mo', 'open'],
  correct: ['sua', 'sua thong bao', 'correct'],
  takeBack: ['thu hoi', 'withdraw'],
  all: ['quay lai', 'back'],
};

/** The announcement as a draft that takes its place. What is being written already is never given up for it. */
function correcting({ state }: Context, told: AnnouncementFound): Turn {
  const { id, revision, title, text, reference = '', audience } = told;
  const draft = state.announcementDraft;
  if (draft && draft.correcting?.announcement !== id)
    return {
      state: go(state, nextStep(draft)),
      notice: words[state.language].write.finishFirst(draft.title ?? ''),
    };
  const seen = { announcement: id, revision };
  const fresh = { title, text, reference, audience: audienceWith(audience, {}), correcting: seen };
  return { state: go({ ...state, announcementDraft: draft ?? fresh }, { screen: 'announcePreview' }) };
}

function foundAt(
  { view }: Context,
  { announcement }: At,
): { told: AnnouncementFound; come: ReachOfOne } | { missing: true } | Load {
  const told = lookUp(view, { kind: 'announcement', id: announcement });
  if ('load' in told) return told;
  const come = lookUp(view, { kind: 'announcementReach', id: announcement });
  if ('load' in come) return come;
  return told.answer && come.answer ? { told: told.answer, come: come.answer } : { missing: true };
}
