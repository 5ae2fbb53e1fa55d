import { formatDate, formatPeriod } from '@hoptac/core/time';
import { formatQuantity } from '@hoptac/core/vi';
import { hears } from '../hears';
import { lookUp } from '../query';
import type { Button } from '../reply';
import type { Language, Place } from '../state';
import { go, type Flow } from '../turn';
import { startEvent } from './event/event-rules';
import type { OrganisationSheet } from './queries';
import { startSplit } from './split/split';
import { kindWords, sectorWords, standingWords } from './standing-words';
import { words } from './words';

const SPOKEN = {
  correct: ['sua', 'sua thong tin', 'correct', 'edit'],
  history: ['lich su', 'history'],
  relocated: ['chuyen dia ban', 'chuyen', 'move'],
  suspended: ['tam ngung', 'suspend'],
  resumed: ['hoat dong tro lai', 'resume'],
  dissolved: ['giai the', 'dissolve'],
  merged: ['sap nhap', 'nhan sap nhap', 'merge'],
  split: ['chia', 'tach', 'chia tach', 'divide', 'separate', 'split'],
  list: ['quay lai', 'danh sach', 'back', 'list'],
};
const EVENTS = ['relocated', 'suspended', 'resumed', 'dissolved', 'merged'] as const;
const PEOPLE_TOLD = 10;

/** One organisation, with all that the register knows of it. */
export const organisation: Flow<Extract<Place, { screen: 'organisation' }>> = {
  right: 'keepRegister',
  draw({ state, view }, { id }) {
    const say = words[state.language];
    const found = lookUp(view, { kind: 'organisation', id });
    if ('load' in found) return found;
    const out: Button[] = [
      { label: say.backToList, action: 'list' },
      { label: say.menu, action: 'menu' },
    ];
    if (!found.answer) return { text: say.gone, buttons: [out] };
    const { standing } = found.answer;
    const button = (label: string, action: string): Button => ({ label, action });
    const alive: Button[][] =
      standing === 'ended' || standing === undefined
        ? []
        : [
            [
              button(say.relocate, 'relocated'),
              standing === 'suspended' ? button(say.resume, 'resumed') : button(say.suspend, 'suspended'),
            ],
            [button(say.receiveMerged, 'merged'), button(say.dissolve, 'dissolved')],
            // The law divides and separates cooperatives and unions; groups it does not know so.
            ...(found.answer.organisation.kind === 'group' ? [] : [[button(say.split, 'split')]]),
          ];
    return {
      text: described(found.answer, state.language),
      buttons: [[button(say.correct, 'correct'), button(say.history, 'history')], ...alive, out],
    };
  },

  take({ state, view }, at, input) {
    const { id } = at;
    const action = 'action' in input ? input.action : hears(input.text, SPOKEN);
    if (action === 'list') return { state: go(state, { screen: 'register', page: 1 }) };
    if (action === 'history') return { state: go(state, { screen: 'organisationHistory', id, page: 1 }) };
    const found = lookUp(view, { kind: 'organisation', id });
    if ('load' in found) return found;
    if (!found.answer) return { state: go(state, { screen: 'register', page: 1 }) };
    if (action === 'correct')
      return {
        state: go(state, {
          screen: 'correctOrganisation',
          id,
          basedOn: found.answer.revision,
          page: 1,
        }),
      };
    if (action === 'split') return startSplit({ state }, found.answer);
    const type = EVENTS.find((one) => one === action);
    if (!type)
      return 'text' in input
        ? { state: go(state, { screen: 'register', text: input.text.slice(0, 100), page: 1 }) }
        : { state };
    return startEvent({ state }, found.answer, type);
  },
};

/** What the register knows of it, line by line. */
function described(sheet: OrganisationSheet, language: Language): string {
  const say = words[language];
  const { organisation: record, people, reports } = sheet;
  const roles = people
    .slice(0, PEOPLE_TOLD)
    .map(({ name, role }) => `${name} (${role === 'officer' ? say.officer : say.member})`);
  const told = reports.map(({ period, version, state }) =>
    say.report(formatPeriod(period, { language }), version, say.reportStates[state]),
  );
  return [
    `🏢 ${record.name}`,
    '',
    ...factLines(sheet, language),
    '',
    `${say.people}: ${roles.length === 0 ? say.nobody : `${roles.join(', ')}${people.length > PEOPLE_TOLD ? '…' : ''}`}`,
    `${say.reports}: ${told.length === 0 ? say.noReports : told.join('; ')}`,
  ].join('\n');
}

/** Its kind, place, standing and figures, each as `Tên: điều`. */
export function factLines(sheet: OrganisationSheet, language: Language): string[] {
  const say = words[language];
  const { organisation: record, place, standing, founded } = sheet;
  const money = (amount: unknown) =>
    formatQuantity(Number(amount), { unit: 'dong', scale: 'auto', digits: 3, language });
  const { charterCapital, outstandingTaxDebt } = record.facts;
  const members = sheet.officialMembers ?? record.facts['officialMembers'];
  return [
    `${say.kind}: ${kindWords[record.kind][language]}`,
    `${say.sector}: ${sectorWords[record.sector][language]}`,
    `${say.place}: ${place.name}`,
    ...(founded ? [say.foundedOn(formatDate(founded.record.on))] : []),
    `${say.standing}: ${standingWords[standing ?? 'unknown'][language]}`,
    ...(members === undefined ? [] : [say.members(formatQuantity(Number(members), { digits: 0, language }))]),
    ...(charterCapital === undefined ? [] : [say.capital(money(charterCapital))]),
    ...(outstandingTaxDebt === undefined ? [] : [say.taxDebt(money(outstandingTaxDebt))]),
  ];
}
