import type { Organisation } from '@hoptac/core/organisation';
import { formatDate, vietnamDate, type CalendarDate } from '@hoptac/core/time';
import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import type { Language, Place } from '../state';
import { go, type Context, type Flow, type Input, type Turn } from '../turn';
import { drawPlaces, takePlace } from './choose-place';
import { changesOf, FACT_OF, fieldWords } from './field-words';
import { fields, type Field } from './places';
import type { OrganisationSheet } from './queries';
import {
  choiceButtons,
  readCount,
  readKind,
  readMoney,
  readName,
  readPastDay,
  readSector,
  type Read,
} from './read-value';
import { withoutUndefined } from './register-by-place';
import { words, type Words } from './words';

type At = Extract<Place, { screen: 'correctOrganisation' }>;

const SPOKEN = {
  back: ['quay lai', 'lui', 'back'],
  confirm: ['dung', 'dong y', 'sua', 'ok', 'yes', 'confirm'],
};
const LONGEST_REASON = 500;

/** Puts one thing of a record right: which, what, why, a read-back. Who comes second sees both sides. */
export const correctOrganisation: Flow<At> = {
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
    if (at.field === undefined)
      return {
        text: say.whichField(sheet.organisation.name),
        buttons: [...inPairs(fields.map((field) => fieldButton(field, say))), out],
      };
    if (at.value === undefined) return drawValue(context, at, at.field, sheet, out);
    if (at.why === undefined)
      return {
        text: say.askWhy,
        buttons: [
          [
            { label: say.typo, action: 'typo' },
            { label: say.byDecision, action: 'byDecision' },
          ],
          out,
        ],
      };
    return drawCheck(context, at, sheet, out);
  },

  take(context, at, input) {
    const { state } = context;
    const say = words[state.language];
    const found = lookUp(context.view, { kind: 'organisation', id: at.id });
    if ('load' in found) return found;
    const sheet = found.answer;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (!sheet || action === 'back') return { state: go(state, back(at)) };
    if (at.field === undefined) {
      const called = Object.fromEntries(fields.map((field) => [field, say.fields[field].toLowerCase()]));
      const field = fields.find((one) =>
        'action' in input ? action === `field:${one}` : input.text.trim().toLowerCase() === called[one],
      );
      return field
        ? { state: go(state, { ...at, field, page: 1 }) }
        : { state, ...('text' in input && { notice: say.chooseOne }) };
    }
    if (at.value === undefined) return takeValue(context, at, at.field, sheet, input);
    if (at.why === undefined) {
      const chosen = action === 'typo' || action === 'byDecision' ? say[action] : undefined;
      const why = chosen ?? ('text' in input ? input.text.trim().slice(0, LONGEST_REASON) : '');
      return why.length < 3 ? { state, notice: say.noReason } : { state: go(state, { ...at, why }) };
    }
    return takeCheck(context, at, action, sheet);
  },
};

function back(at: At): Place {
  const { why, value, field, sought: _, ...rest } = at;
  if (why !== undefined) return { ...rest, ...(field && { field }), ...(value !== undefined && { value }) };
  if (value !== undefined) return { ...rest, ...(field && { field }), page: 1 };
  return field === undefined ? { screen: 'organisation', id: at.id } : { ...rest, page: 1 };
}

function drawValue(context: Context, at: At, field: Field, sheet: OrganisationSheet, out: Button[]) {
  const { state, view } = context;
  const say = words[state.language];
  const text = say.newValue(say.fields[field], shown(field, sheet, state.language));
  if (field === 'kind' || field === 'sector')
    return { text, buttons: [...choiceButtons(field, state.language), out] };
  if (field !== 'place') return { text, buttons: [out] };
  const drawn = drawPlaces(context, {
    on: sheet.founded?.record.on ?? view.today,
    sought: at.sought,
    page: at.page,
  });
  if ('load' in drawn) return drawn;
  return { text: [text, '', ...drawn.lines].join('\n'), buttons: [...drawn.buttons, out] };
}

function takeValue(
  context: Context,
  at: At,
  field: Field,
  sheet: OrganisationSheet,
  input: Input,
): Turn | Load {
  const { state, view } = context;
  const say = words[state.language];
  const { sought: _, ...rest } = at;
  const take = (value: string | number): Turn =>
    value === valueOf(field, sheet) ? { state, notice: say.same } : { state: go(state, { ...rest, value }) };
  if (field === 'place') {
    const on = sheet.founded?.record.on ?? view.today;
    const taken = takePlace(context, { on, sought: at.sought, page: at.page }, input);
    if (!taken) return { state };
    if ('load' in taken) return taken;
    return 'chosen' in taken
      ? take(taken.chosen)
      : { state: go(state, { ...rest, ...withoutUndefined(taken) }) };
  }
  const read = readField(context, field, input);
  if (!read.ok) return { state, notice: read.notice };
  if (field !== 'name') return take(read.value);
  const { kind, id, place } = sheet.organisation;
  const check = lookUp(view, {
    kind: 'nameCheck',
    name: String(read.value),
    ofKind: kind,
    on: view.today,
    place,
    except: id,
  });
  if ('load' in check) return check;
  const { validation } = check.answer;
  const problems = validation.ok ? validation.problems : [];
  const refused = problems.filter(({ code }) => code !== 'confusing');
  if (refused.length === 0) return take(read.value);
  const suggestion = refused.find((problem) => problem.suggestion !== undefined)?.suggestion;
  return {
    state,
    notice: [
      say.nameRefused,
      ...refused.map(({ message }) => `• ${message[state.language]}`),
      ...(suggestion === undefined ? [] : [say.nameSuggested(suggestion)]),
    ].join('\n'),
  };
}

function readField(context: Context, field: Exclude<Field, 'place'>, input: Input): Read<string | number> {
  switch (field) {
    case 'name':
      return readName(context, input);
    case 'kind':
      return readKind(context, input);
    case 'sector':
      return readSector(context, input);
    case 'on':
      return readPastDay(context, input);
    case 'members':
      return readCount(context, input);
    case 'capital':
      return readMoney(context, input);
    case 'taxDebt':
      return readMoney(context, input, { zero: true });
  }
}

function drawCheck(context: Context, at: At, sheet: OrganisationSheet, out: Button[]) {
  const { state } = context;
  const say = words[state.language];
  const places = lookUp(context.view, {
    kind: 'placesOn',
    on: sheet.founded?.record.on ?? context.view.today,
  });
  if ('load' in places) return places;
  const names = {
    ...sheet.names,
    ...Object.fromEntries(places.answer.map(({ code, name }) => [code, name])),
  };
  const mine = changeLines(at, sheet, names, state.language);
  const theirs = sheet.versions.at(-1);
  if (sheet.revision === at.basedOn || !theirs)
    return {
      text: [say.checkCorrection(sheet.organisation.name), '', ...mine, say.why(at.why ?? '')].join('\n'),
      buttons: [[{ label: say.confirmCorrection, action: 'confirm' }], out],
    };
  const before = sheet.versions[at.basedOn - 1] ?? theirs;
  const written = changesOf(before.record, theirs.record, names, state.language);
  return {
    text: [
      say.overtaken(theirs.byName, formatDate(vietnamDate(new Date(theirs.at)))),
      ...written.map(say.theirs),
      ...mine.map(say.yours),
    ].join('\n'),
    buttons: [
      [
        { label: say.keepMine, action: 'keepMine' },
        { label: say.keepTheirs, action: 'keepTheirs' },
      ],
      out,
    ],
  };
}

function takeCheck({ state }: Context, at: At, action: string | undefined, sheet: OrganisationSheet): Turn {
  const say = words[state.language];
  const { id, name } = sheet.organisation;
  const overtaken = sheet.revision !== at.basedOn;
  if (overtaken && action === 'keepTheirs')
    return { state: go(state, { screen: 'organisation', id }), notice: say.keptTheirs };
  if (action !== (overtaken ? 'keepMine' : 'confirm')) return { state };
  const record = corrected(at, sheet);
  const founding = at.field === 'on' ? sheet.founded : undefined;
  return {
    state: go(state, { screen: 'registerDone', id }),
    notice: say.corrected(name),
    commands: [
      {
        kind: 'correctOrganisation',
        record,
        basedOn: sheet.revision,
        why: at.why ?? '',
        ...(at.field === 'on' && {
          founded: {
            event: {
              ...(founding?.record ?? { id: `founded-${id}`, type: 'founded' as const, organisation: id }),
              on: at.value as CalendarDate,
            },
            basedOn: founding?.revision ?? 0,
          },
        }),
      },
    ],
  };
}

/** The record as it is now, with the one thing put right. */
function corrected({ field, value }: At, { organisation }: OrganisationSheet): Organisation {
  if (field === undefined || value === undefined || field === 'on') return organisation;
  return isFact(field)
    ? { ...organisation, facts: { ...organisation.facts, [FACT_OF[field]]: value } }
    : { ...organisation, [field]: value };
}

function valueOf(field: Field, { organisation, founded }: OrganisationSheet): unknown {
  if (field === 'on') return founded?.record.on;
  return isFact(field) ? organisation.facts[FACT_OF[field]] : organisation[field];
}

function isFact(field: Field): field is keyof typeof FACT_OF {
  return field in FACT_OF;
}

function shown(
  field: Field,
  { organisation, founded, names }: OrganisationSheet,
  language: Language,
): string {
  if (field !== 'on') return fieldWords(field, organisation, names, language);
  return founded ? formatDate(founded.record.on) : words[language].nothing;
}

function changeLines(
  at: At,
  sheet: OrganisationSheet,
  names: Readonly<Record<string, string>>,
  language: Language,
): string[] {
  const say = words[language];
  if (at.field !== 'on') return changesOf(sheet.organisation, corrected(at, sheet), names, language);
  const day = formatDate(at.value as CalendarDate);
  return [say.changed(say.fields.on, shown('on', sheet, language), day)];
}

function fieldButton(field: Field, say: Words): Button {
  return { label: say.fields[field], action: `field:${field}` };
}

function inPairs(buttons: readonly Button[]): Button[][] {
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) =>
    buttons.slice(2 * row, 2 * row + 2),
  );
}
