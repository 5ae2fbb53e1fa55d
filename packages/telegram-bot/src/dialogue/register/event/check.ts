import { lookUp, type Load } from '../../query';
import type { Button, Screen } from '../../reply';
import { go, type Turn } from '../../turn';
import type { OfOne } from '../one-organisation';
import { eventLine } from '../organisation-history';
import { eventWords, standingWords } from '../standing-words';
import { words } from '../words';
import { described, eventsOf } from './described';
import { isPossible, type Noted } from './event-rules';
import type { At } from './steps';

/** Reads back what is going to be noted; where somebody has noted something meanwhile, beside theirs. */
export function drawCheck(context: OfOne, at: At, out: Button[]): Screen | Load {
  const { sheet, state } = context;
  const say = words[state.language];
  const now = eventsNow(context, at);
  if ('load' in now) return now;
  const mine = described(context, at);
  if ('load' in mine) return mine;
  if (!differs(at.seen, now.seen))
    return {
      text: [say.checkEvent, '', ...mine.lines].join('\n'),
      buttons: [[{ label: say.confirmEvent, action: 'confirm' }], out],
    };
  const latest = sheet.events.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(at.seen[at.id] ?? 0);
  const theirs = latest.map(({ record, byName }) =>
    say.theirs(`${eventLine(record, sheet, state.language)} (${byName})`),
  );
  if (isPossible(sheet, at.type as Noted))
    return {
      text: [say.somethingNoted, ...theirs, '', ...mine.lines.map((line) => say.yours(line))].join('\n'),
      buttons: [
        [
          { label: say.goOn, action: 'goOn' },
          { label: say.stop, action: 'stop' },
        ],
        out,
      ],
    };
  const standing = standingWords[sheet.standing ?? 'unknown'][state.language];
  return {
    text: [say.alreadyNoted, ...theirs, '', say.notPossible(standing)].join('\n'),
    buttons: [[{ label: say.backToOrganisation, action: 'stop' }], [out[1]!]],
  };
}

/** Notes it, as long as it can be noted of the organisation as it stands now. */
export function takeCheck(context: OfOne, at: At, action: string | undefined): Turn | Load {
  const { state, sheet } = context;
  const say = words[state.language];
  const now = eventsNow(context, at);
  if ('load' in now) return now;
  if (action === 'stop') return { state: go(state, { screen: 'organisation', id: at.id }) };
  if (action !== 'confirm' && action !== 'goOn') return { state };
  const possible = isPossible(sheet, at.type as Noted);
  if (!possible || (action === 'confirm' && differs(at.seen, now.seen))) return { state };
  const what = eventWords[at.type][state.language];
  const receipt = say.noted(what, sheet.organisation.name);
  return {
    state: go(state, { screen: 'registerDone', id: at.id }),
    notice: at.type === 'relocated' ? `${receipt}\n${say.oldReportsStay}` : receipt,
    commands: [{ kind: 'noteEvents', events: eventsOf(at), why: at.why ?? '', seen: now.seen }],
  };
}

/** How many events each has now. */
function eventsNow({ view, sheet }: OfOne, at: At): { seen: At['seen'] } | Load {
  const now: Record<string, number> = { [at.id]: sheet.ownEvents };
  if (at.merged.length > 0) {
    const found = lookUp(view, { kind: 'organisations' });
    if ('load' in found) return found;
    for (const { id, events } of found.answer) if (at.merged.includes(id)) now[id] = events;
  }
  return { seen: now };
}

function differs(before: At['seen'], now: At['seen']): boolean {
  return Object.keys(before).some((id) => before[id] !== now[id]);
}
