import {
  organisationKindSchema,
  sectorSchema,
  type OrganisationKind,
  type Sector,
} from '@hoptac/core/organisation';
import { formatDate, type CalendarDate } from '@hoptac/core/time';
import { fold, parseQuantity } from '@hoptac/core/vi';
import { hears } from '../hears';
import { readDay } from '../read-day';
import type { Button } from '../reply';
import type { Language } from '../state';
import type { Context, Input } from '../turn';
import type { Field } from './places';
import { kindWords, sectorWords } from './standing-words';
import { words } from './words';

export type Read<Value> = { ok: true; value: Value } | { ok: false; notice: string };

const LONGEST_NAME = 200;
/** Older ones are slips of the year. */
const FIRST_DAY: CalendarDate = '1945-09-02';
const VALUE = 'value:';

const SPOKEN_KINDS = {
  cooperative: ['hop tac xa', 'htx', 'cooperative'],
  union: ['lien hiep hop tac xa', 'lien hiep htx', 'lien hiep', 'union'],
  group: ['to hop tac', 'tht', 'group'],
};

/** Buttons for the kinds, or the fields of work, one a row or two. */
export function choiceButtons(of: 'kind' | 'sector', language: Language): Button[][] {
  if (of === 'kind')
    return organisationKindSchema.options.map((kind) => [
      { label: kindWords[kind][language], action: `${VALUE}${kind}` },
    ]);
  const all = sectorSchema.options.map((sector) => ({
    label: sectorWords[sector][language],
    action: `${VALUE}${sector}`,
  }));
  return all.map((button) => [button]);
}

/** Reads an answer by what was asked for; a place is chosen elsewhere. */
export function readValue(
  context: Context,
  asked: Exclude<Field, 'place'>,
  input: Input,
): Read<string | number> {
  switch (asked) {
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

function readKind({ state: { language } }: Context, input: Input): Read<OrganisationKind> {
  const given = 'action' in input ? input.action.slice(VALUE.length) : hears(input.text, SPOKEN_KINDS);
  const read = organisationKindSchema.safeParse(given);
  return read.success ? ok(read.data) : refused(words[language].chooseOne);
}

/** By button or by name; a part of the name is enough where it fits only one. */
function readSector({ state: { language } }: Context, input: Input): Read<Sector> {
  if ('action' in input) {
    const read = sectorSchema.safeParse(input.action.slice(VALUE.length));
    return read.success ? ok(read.data) : refused(words[language].chooseOne);
  }
  const said = fold(input.text).trim();
  const fitting = sectorSchema.options.filter((sector) =>
    Object.values(sectorWords[sector]).some((name) => said.length > 1 && fold(name).includes(said)),
  );
  const [only, ...others] = fitting;
  return only && others.length === 0 ? ok(only) : refused(words[language].chooseOne);
}

/** A day that has been; where `until` is given, one up to it. */
export function readPastDay(
  { state: { language }, view: { today } }: Context,
  input: Input,
  until: CalendarDate = today,
): Read<CalendarDate> {
  const say = words[language];
  const day = 'action' in input ? (input.action === 'today' ? today : undefined) : readDay(input.text, today);
  if (day === undefined) return refused(say.notADay);
  if (day > until) return refused(say.notYet(formatDate(day)));
  return day < FIRST_DAY ? refused(say.tooOld) : ok(day);
}

export function readName({ state: { language } }: Context, input: Input): Read<string> {
  const say = words[language];
  const name = 'text' in input ? input.text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim() : '';
  if (name === '') return refused(say.steps.name);
  return name.length > LONGEST_NAME ? refused(say.nameLong) : ok(name);
}

/** How many people, 1 or more. */
function readCount({ state: { language } }: Context, input: Input): Read<number> {
  const read = 'text' in input ? parseQuantity(input.text) : undefined;
  const whole = read?.ok === true && read.unit === 'number' && Number.isSafeInteger(read.value);
  return whole && read.value > 0 ? ok(read.value) : refused(words[language].notWhole);
}

/** An amount of đồng; a bare small number is asked about, because nobody means 500 đồng. */
function readMoney(
  { state: { language } }: Context,
  input: Input,
  { zero = false }: { zero?: boolean } = {},
): Read<number> {
  const say = words[language];
  if (!('text' in input)) return refused(say.notMoney);
  const read = parseQuantity(input.text);
  if (!read.ok) return refused(read.reason === 'ambiguous' ? read.hint[language] : say.notMoney);
  if (zero && read.value === 0) return ok(0);
  if (read.unit === 'percent' || !Number.isSafeInteger(read.value) || read.value <= 0)
    return refused(say.notMoney);
  return read.unit === 'number' && read.value < 1_000_000
    ? refused(say.needsUnit(input.text.trim()))
    : ok(read.value);
}

function ok<Value>(value: Value): Read<Value> {
  return { ok: true, value };
}

function refused<Value>(notice: string): Read<Value> {
  return { ok: false, notice };
}
