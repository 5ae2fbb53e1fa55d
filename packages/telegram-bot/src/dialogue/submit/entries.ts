import type { HeldRole } from '@hoptac/adapters/store';
import { isMonth } from '@hoptac/core/time';
import { roleKey } from '../role-key';
import { go, type Context, type Entry, type Turn } from '../turn';
import { sentFor } from './draft';
import { openForm } from './form';
import { openWithdraw } from './withdraw';
import { words } from './words';

export const submitEntries: readonly Entry[] = [
  {
    action: 'submit',
    right: 'submit',
    spoken: [
      'gui',
      'gui so lieu',
      'nhap',
      'nhap so lieu',
      'bao cao',
      'nop so lieu',
      'sua so lieu',
      'sua',
      'con thieu',
      'con thieu gi',
      'thieu gi',
      'con thieu thang nao',
      'con thieu so nao',
      'gui bao cao',
      'nop bao cao',
      'bao cao thang',
      'gui so lieu thang nay',
      'gui so lieu thang',
      'nhap lieu',
      'thieu thang nao',
      'send',
      'submit',
      'missing',
    ],
    open: ({ state }) => ({ state: go(state, { screen: 'chooseMonth' }) }),
  },
  {
    /** A month as it stands, to go on with or to correct: `resume:2024-03`. */
    action: 'resume',
    right: 'submit',
    spoken: [],
    open: ({ state }, month = '') => ({
      state: isMonth(month) ? go(state, { screen: 'review', period: month }) : state,
    }),
  },
  {
    /**
     * A month that a reviewer returned, `returned:2024-03`; with the figure it is about and, for an officer of several
     * cooperatives, whose it is: `returned:2024-03,revenue,o-1`.
     */
    action: 'returned',
    right: 'submit',
    spoken: ['bi tra lai', 'tra lai', 'returned'],
    open: openReturned,
  },
  {
    /** Takes back what was sent: `withdraw:2024-03`. */
    action: 'withdraw',
    right: 'submit',
    spoken: ['rut lai', 'rut', 'rut so lieu', 'rut lai so lieu', 'thu hoi', 'withdraw', 'take back'],
    open: (context, month) => openWithdraw(context, isMonth(month) ? month : undefined),
  },
  {
    /** The blank form as a file: `form:2024-03`. */
    action: 'form',
    right: 'submit',
    spoken: [
      'mau',
      'gui mau',
      'lay mau',
      'xin mau',
      'tai mau',
      'mau excel',
      'tep mau',
      'file mau',
      'bieu mau',
      'form',
      'template',
    ],
    open: (context, month) => openForm(context, isMonth(month) ? month : undefined),
  },
];

function openReturned(context: Context, what = ''): Turn {
  const { state, view } = context;
  const say = words[state.language];
  const [named, element, organisation] = what.split(',');
  const other = officerOf(context, organisation);
  if (other) return { state: { ...state, actingAs: roleKey(other) } };
  const period = isMonth(named)
    ? named
    : view.submissions.findLast(({ state: at }) => at === 'returned')?.period;
  if (period === undefined) return { state: go(state, { screen: 'menu' }), notice: say.noneReturned };
  const notice = sentFor(view, period)?.state === 'returned' ? undefined : say.notReturned;
  const known = view.elements.some(({ code }) => code === element);
  return {
    state: go(
      state,
      element !== undefined && known && notice === undefined
        ? { screen: 'ask', period, element, guided: false }
        : { screen: 'review', period },
    ),
    ...(notice !== undefined && { notice }),
  };
}

/** The role in which somebody hands in the figures of another cooperative than the one they act for. */
function officerOf({ view }: Context, organisation: string | undefined): HeldRole | undefined {
  if (organisation === undefined || organisation === view.organisation?.id) return undefined;
  return view.person?.roles.find((held) => held.role === 'officer' && held.organisation === organisation);
}
