import type { RegisterEvent } from '@hoptac/core/organisation';
import { formatDate } from '@hoptac/core/time';
import { drawChoices, soughtIn, takeChoice } from '../choices';
import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import type { Place } from '../state';
import { go, type Context, type Flow, type Input, type Turn } from '../turn';
import { drawPlaces, nameOfPlace, takePlace } from './choose-place';
import { dissolutionLaw, isPossible, lastDayFor, whyNotOn, type Noted } from './event-rules';
import { eventLine } from './organisation-history';
import type { OrganisationSheet } from './queries';
import { readPastDay } from './read-value';
import { withoutUndefined } from './register-by-place';
import { choicesOf } from './register-list';
import { eventWords, standingWords } from './standing-words';
import { words } from './words';

type At = Extract<Place, { screen: 'registerEvent' }>;
type Step = 'law' | 'merged' | 'on' | 'place' | 'why' | 'check';

const SPOKEN = {
  back: ['quay lai', 'lui', 'back'],
  next: ['xong', 'chon xong', 'done'],
  confirm: ['dung', 'dong y', 'ghi', 'ghi vao so', 'ok', 'yes', 'confirm'],
};
const LONGEST_REASON = 500;
const NAMES_TOLD = 6;

/** Notes that something happened to an organisation: the day, the reason, a read-back. */
export const registerEvent: Flow<At> = {
  right: 'keepRegister',
  verbatim: true,
  draw(context, at) {
    const { language } = context.state;
    const say = words[language];
    const found = lookUp(context.view, { kind: 'organisation', id: at.id });
    if ('load' in found) return found;
    const sheet = found.answer;
    const out: Button[] = [
      { label: say.back, action: 'back' },
      { label: say.menu, action: 'menu' },
    ];
    if (!sheet) return { text: say.gone, buttons: [out] };
    const { name } = sheet.organisation;
    switch (stepOf(at)) {
      case 'law':
        return {
          text: dissolutionLaw(sheet, context.view.today, language),
          buttons: [
            [{ label: say.propose, action: 'propose' }],
            [{ label: say.dissolvedNow, action: 'dissolved' }],
            out,
          ],
        };
      case 'merged':
        return drawMerged(context, at, name, out);
      case 'on':
        return {
          text: `${name}\n${say.eventOn[at.type as Noted]} ${say.eventDay}`,
          buttons: [[{ label: say.today, action: 'today' }], out],
        };
      case 'place': {
        const drawn = drawPlaces(context, { on: at.on!, sought: at.sought, page: at.page });
        if ('load' in drawn) return drawn;
        return { text: [say.newPlace, '', ...drawn.lines].join('\n'), buttons: [...drawn.buttons, out] };
      }
      case 'why':
        return { text: say.eventWhy, buttons: [out] };
      case 'check':
        return drawCheck(context, at, sheet, out);
    }
  },

  take(context, at, input) {
    const { state, view } = context;
    const found = lookUp(view, { kind: 'organisation', id: at.id });
    if ('load' in found) return found;
    const sheet = found.answer;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (!sheet || action === 'back') return { state: go(state, back(at)) };
    switch (stepOf(at)) {
      case 'law':
        if (action !== 'propose' && action !== 'dissolved')
          return { state, ...('text' in input && { notice: words[state.language].chooseOne }) };
        return {
          state: go(state, {
            ...at,
            type: action === 'propose' ? 'dissolutionProposed' : 'dissolved',
            lawSeen: true,
          }),
        };
      case 'merged':
        return takeMerged(context, at, input, action);
      case 'on':
        return takeDay(context, at, input, sheet);
      case 'place':
        return takeNewPlace(context, at, input, sheet);
      case 'why':
        return takeReason(context, at, input);
      case 'check':
        return takeCheck(context, at, action, sheet);
    }
  },
};

function stepOf(at: At): Step {
  if (!at.lawSeen) return at.type === 'merged' ? 'merged' : 'law';
  if (at.on === undefined) return 'on';
  if (at.type === 'relocated' && at.place === undefined) return 'place';
  return at.why === undefined ? 'why' : 'check';
}

/** The place before: the last answer is taken back; before the first, the organisation itself. */
function back(at: At): Place {
  const { why, place, on, sought: _, ...rest } = at;
  if (why !== undefined) return { ...rest, ...(on && { on }), ...(place !== undefined && { place }) };
  if (place !== undefined) return { ...rest, ...(on && { on }), page: 1 };
  if (on !== undefined) return rest;
  const begun = at.type === 'merged' || at.type === 'dissolved' || at.type === 'dissolutionProposed';
  return at.lawSeen && begun ? { ...rest, lawSeen: false } : { screen: 'organisation', id: at.id };
}

function takeDay(context: Context, at: At, input: Input, sheet: OrganisationSheet): Turn {
  const { state, view } = context;
  const read = readPastDay(context, input, lastDayFor(at.type as Noted, view.today));
  if (!read.ok) return { state, notice: read.notice };
  const why = whyNotOn(read.value, sheet, state.language);
  return why === undefined
    ? { state: go(state, { ...at, on: read.value, page: 1 }) }
    : { state, notice: why };
}

function takeNewPlace(context: Context, at: At, input: Input, sheet: OrganisationSheet): Turn | Load {
  const { state } = context;
  const taken = takePlace(context, { on: at.on!, sought: at.sought, page: at.page }, input);
  if (!taken) return { state };
  if ('load' in taken) return taken;
  const { sought: _, ...rest } = at;
  if (!('chosen' in taken)) return { state: go(state, { ...rest, ...withoutUndefined(taken) }) };
  return taken.chosen === sheet.place.code
    ? { state, notice: words[state.language].samePlace }
    : { state: go(state, { ...rest, place: taken.chosen }) };
}

function takeReason({ state }: Context, at: At, input: Input): Turn {
  const why = 'text' in input ? input.text.trim().slice(0, LONGEST_REASON) : '';
  return why.length < 3
    ? { state, notice: words[state.language].noReason }
    : { state: go(state, { ...at, why }) };
}

function drawMerged(context: Context, at: At, name: string, out: Button[]) {
  const { state, view } = context;
  const say = words[state.language];
  const found = lookUp(view, { kind: 'organisations', standing: 'operating' });
  if ('load' in found) return found;
  const others = found.answer.filter(({ id }) => id !== at.id);
  const chosen = others.filter(({ id }) => at.merged.includes(id));
  const choices = choicesOf(others, state.language).map((choice) => ({
    ...choice,
    label: `${at.merged.includes(choice.id) ? '☑️ ' : ''}${choice.label}`,
  }));
  const fitting = soughtIn(choices, at.sought);
  const { lines, buttons } = drawChoices(fitting, at.page, state.language);
  return {
    text: [
      say.whichMerged(name),
      ...(chosen.length > 0 ? [say.chosen(namesOf(chosen))] : []),
      '',
      ...(fitting.length === 0 ? [say.none] : lines),
    ].join('\n'),
    buttons: [
      ...buttons,
      ...(at.sought === undefined ? [] : [[{ label: say.all, action: 'all' }]]),
      ...(chosen.length > 0 ? [[{ label: say.mergeNext, action: 'next' }]] : []),
      out,
    ],
  };
}

function takeMerged(context: Context, at: At, input: Input, action: string | undefined): Turn | Load {
  const { state, view } = context;
  const { sought, ...rest } = at;
  if (action === 'next')
    return at.merged.length === 0
      ? { state, notice: words[state.language].chooseMerged }
      : { state: go(state, { ...rest, lawSeen: true, page: 1 }) };
  if (action === 'all') return { state: go(state, { ...rest, page: 1 }) };
  const found = lookUp(view, { kind: 'organisations', standing: 'operating' });
  if ('load' in found) return found;
  const others = found.answer.filter(({ id }) => id !== at.id);
  const fitting = soughtIn(choicesOf(others, state.language), sought);
  const taken = takeChoice(fitting, at.page, input);
  if (!taken) return { state };
  if ('page' in taken) return { state: go(state, { ...at, page: Math.max(1, taken.page) }) };
  if ('sought' in taken) return { state: go(state, { ...rest, sought: taken.sought, page: 1 }) };
  const { chosen } = taken;
  if (at.merged.includes(chosen)) {
    const { [chosen]: _, ...seen } = at.seen;
    return { state: go(state, { ...at, seen, merged: at.merged.filter((id) => id !== chosen) }) };
  }
  const events = others.find(({ id }) => id === chosen)?.events ?? 0;
  return {
    state: go(state, {
      ...at,
      seen: { ...at.seen, [chosen]: events },
      merged: [...at.merged, chosen],
    }),
  };
}

/** The first few names, and how many there are besides. */
function namesOf(listed: readonly { name: string }[]): string {
  const names = listed.slice(0, NAMES_TOLD).map(({ name }) => name);
  return `${names.join(', ')}${listed.length > NAMES_TOLD ? ` (+${listed.length - NAMES_TOLD})` : ''}`;
}

/** How many events each has now, where it is not as many as were seen. */
function noteDifferences({ view }: Context, at: At, sheet: OrganisationSheet): { seen: At['seen'] } | Load {
  const now: Record<string, number> = { [at.id]: sheet.ownEvents };
  if (at.merged.length > 0) {
    const found = lookUp(view, { kind: 'organisations' });
    if ('load' in found) return found;
    for (const { id, events } of found.answer) if (at.merged.includes(id)) now[id] = events;
  }
  return { seen: now };
}

const differs = (a: At['seen'], b: At['seen']) => Object.keys(a).some((id) => a[id] !== b[id]);

function drawCheck(context: Context, at: At, sheet: OrganisationSheet, out: Button[]) {
  const { language } = context.state;
  const say = words[language];
  const now = noteDifferences(context, at, sheet);
  if ('load' in now) return now;
  const described = describe(context, at, sheet);
  if ('load' in described) return described;
  if (!differs(at.seen, now.seen))
    return {
      text: [say.checkEvent, '', ...described.lines].join('\n'),
      buttons: [[{ label: say.confirmEvent, action: 'confirm' }], out],
    };
  const possible = isPossible(sheet, at.type as Noted);
  const latest = sheet.events.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(at.seen[at.id] ?? 0);
  const theirs = latest.map(({ record, byName }) =>
    say.theirs(`${formatDate(record.on)}: ${eventLine(record, sheet, language)} (${byName})`),
  );
  const mine = described.lines.map((line) => say.yours(line));
  return possible
    ? {
        text: [say.somethingNoted, ...theirs, '', ...mine].join('\n'),
        buttons: [
          [
            { label: say.goOn, action: 'goOn' },
            { label: say.stop, action: 'stop' },
          ],
          out,
        ],
      }
    : {
        text: [
          say.alreadyNoted,
          ...theirs,
          '',
          say.notPossible(standingWords[sheet.standing ?? 'unknown'][language]),
        ].join('\n'),
        buttons: [[{ label: say.backToOrganisation, action: 'stop' }], [out[1]!]],
      };
}

function takeCheck(
  context: Context,
  at: At,
  action: string | undefined,
  sheet: OrganisationSheet,
): Turn | Load {
  const { state } = context;
  const say = words[state.language];
  const now = noteDifferences(context, at, sheet);
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

function eventsOf({ id, type, on, place, merged }: At): RegisterEvent[] {
  if (!on) return [];
  if (type === 'merged')
    return merged.map((one) => ({ id: `merged-${one}-${on}`, type, on, organisation: one, successor: id }));
  return [{ id: `${type}-${id}-${on}`, type, on, organisation: id, ...(place !== undefined && { place }) }];
}

function describe(context: Context, at: At, sheet: OrganisationSheet): { lines: string[] } | Load {
  const { language } = context.state;
  const say = words[language];
  const { name } = sheet.organisation;
  const rest = [formatDate(at.on!), say.why(at.why ?? '')];
  if (at.type === 'relocated') {
    const place = nameOfPlace(context, at.place ?? '', at.on);
    if ('load' in place) return place;
    return {
      lines: [`${name}: ${sheet.place.name} → ${place.name}`, ...rest, say.oldReportsStay],
    };
  }
  if (at.type === 'merged') {
    const found = lookUp(context.view, { kind: 'organisations' });
    if ('load' in found) return found;
    const names = namesOf(found.answer.filter(({ id }) => at.merged.includes(id)));
    const [day, why] = rest as [string, string];
    return { lines: [say.mergeEnds(day, names, name), why, say.mergeLaw] };
  }
  return { lines: [`${eventWords[at.type][language]}: ${name}`, ...rest] };
}
