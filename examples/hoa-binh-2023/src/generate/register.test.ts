import { operatingOn, organisationSchema, registerEventSchema } from '@hoptac/core/organisation';
import { fold } from '@hoptac/core/vi';
import { describe, expect, it } from 'vitest';
import { places, unitCodes } from './places';
import { generateSampleYear } from './sample-year';

const { register, tryoutOrganisations, sampleInvitations, plan2022, plan2023 } = generateSampleYear();
const { organisations, events } = register;
const eventsOf = (type: string) => events.filter((event) => event.type === type);
const dissolved = new Set(eventsOf('dissolved').map(({ organisation }) => organisation));
const registered = organisations.filter(({ id }) => !dissolved.has(id));
const working = new Set(operatingOn(register, '2023-12-31').map(({ id }) => id));
const kindOf = new Map(organisations.map(({ id, kind }) => [id, kind]));

describe('the sample register', () => {
  it('holds 546 cooperatives, 3 credit funds and 209 groups, of which 640 operate', () => {
    const cooperatives = registered.filter(({ kind }) => kind === 'cooperative');
    expect(cooperatives).toHaveLength(549);
    expect(cooperatives.filter(({ sector }) => sector === 'credit')).toHaveLength(3);
    expect(registered).toHaveLength(758);
    expect(working.size).toBe(640);
    const suspended = registered.filter(({ id }) => !working.has(id));
    expect(suspended.filter(({ kind }) => kind === 'cooperative')).toHaveLength(81);
    expect(suspended.filter(({ kind }) => kind === 'group')).toHaveLength(37);
  });

  it('fits the schemas, with ids and names of its own for each', () => {
    for (const organisation of organisations)
      expect(organisationSchema.parse(organisation)).toEqual(organisation);
    for (const event of events) expect(registerEventSchema.parse(event)).toEqual(event);
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    expect(new Set(organisations.map(({ name }) => fold(name))).size).toBe(organisations.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    for (const { name } of organisations) expect(name).toMatch(/^(HTX|THT|QTDND) .+ \(mẫu\)$/);
  });

  it('says of each in which section of the national classification it works', () => {
    const ofSection = (letter: string) => organisations.filter(({ facts }) => facts['industry'] === letter);
    for (const { facts } of organisations) expect(facts['industry']).toMatch(/^[A-U]$/);
    expect(new Set(ofSection('K').map(({ sector }) => sector))).toEqual(new Set(['credit']));
    expect(ofSection('G').length).toBeGreaterThan(30);
    expect(ofSection('C').length).toBeGreaterThan(30);
  });

  it('founds each organisation once, before anything else happens to it', () => {
    const founded = new Map(eventsOf('founded').map(({ organisation, on }) => [organisation, on]));
    expect(eventsOf('founded')).toHaveLength(organisations.length);
    const early = events.filter(
      ({ organisation, on }) => organisation !== undefined && founded.get(organisation)! > on,
    );
    expect(early).toEqual([]);
  });

  it('lies in the ten units, in their proportions', () => {
    expect(places).toHaveLength(11);
    const count = (place: string) =>
      organisations.filter((organisation) => organisation.place === place).length;
    const seed = [58, 57, 53, 45, 37, 36, 35, 35, 32, 27];
    for (const [at, place] of unitCodes.entries())
      expect(Math.abs(count(place) / organisations.length - seed[at]! / 415)).toBeLessThan(0.005);
    expect(unitCodes.reduce((sum, place) => sum + count(place), 0)).toBe(organisations.length);
  });

  it('listed 100 idle cooperatives in 2023; 81 are kept by tax debts, the 19 dissolved had none', () => {
    const listed = eventsOf('dissolutionProposed').filter(({ on }) => on.startsWith('2023'));
    expect(listed).toHaveLength(100);
    const suspendedOn = new Map(eventsOf('suspended').map(({ organisation, on }) => [organisation, on]));
    const dissolvedOn = new Map(eventsOf('dissolved').map(({ organisation, on }) => [organisation, on]));
    for (const { organisation, on } of listed) {
      expect(suspendedOn.get(organisation)!).toMatch(/^202[01]-/);
      expect((dissolvedOn.get(organisation) ?? '9999') > on).toBe(true);
    }
    const debtOf = (id: string | undefined) =>
      organisations.find((one) => one.id === id)!.facts['outstandingTaxDebt'];
    expect(listed.filter(({ organisation }) => Number(debtOf(organisation)) > 0)).toHaveLength(81);
    expect(organisations.filter(({ facts }) => Number(facts['outstandingTaxDebt']) > 0)).toHaveLength(81);
    for (const id of dissolved) expect(debtOf(id)).toBe(0);
  });

  it('rates, recognises and consolidates cooperatives that work', () => {
    for (const type of ['rated', 'recognisedExemplary', 'consolidated'])
      for (const { organisation, on } of eventsOf(type)) {
        expect(kindOf.get(organisation!)).toBe('cooperative');
        expect(operatingOnDay(on).has(organisation!)).toBe(true);
      }
    expect(eventsOf('rated').every(({ grade }) => grade !== undefined)).toBe(true);
    for (const { place } of [...eventsOf('memberGroupConsolidated'), ...eventsOf('legalEducationHeld')])
      expect(unitCodes).toContain(place);
  });

  it('has a few cooperatives beyond 20 % of the charter capital, fewer beyond 30 %, and some unknown', () => {
    const shares = organisations
      .filter(({ facts }) => facts['largestContribution'] !== undefined)
      .map(({ facts }) => Number(facts['largestContribution']) / Number(facts['charterCapital']));
    const [lawfulLater, never] = [
      shares.filter((share) => share > 0.2 && share <= 0.3),
      shares.filter((s) => s > 0.3),
    ];
    expect(lawfulLater.length).toBeGreaterThan(5);
    expect(lawfulLater.length).toBeLessThan(30);
    expect(never.length).toBeGreaterThan(2);
    expect(never.length).toBeLessThan(20);
    expect(
      organisations.some(({ kind, facts }) => kind === 'cooperative' && !('charterCapital' in facts)),
    ).toBe(true);
  });

  it('keeps three cooperatives to try the bot with, and a code for each and for the alliance', () => {
    expect(tryoutOrganisations).toHaveLength(3);
    const kept = tryoutOrganisations.map((id) =>
      organisations.find((organisation) => organisation.id === id)!,
    );
    expect(new Set(kept.map(({ place }) => place)).size).toBe(3);
    expect(kept.map(({ facts }) => Object.keys(facts).length).sort((a, b) => a - b)).toEqual([1, 5, 5]);
    expect(sampleInvitations.map(({ role }) => role)).toEqual([
      'officer',
      'officer',
      'officer',
      'allianceOfficer',
    ]);
    expect(new Set(sampleInvitations.map(({ code }) => code)).size).toBe(4);
    expect(sampleInvitations.slice(0, 3).map(({ organisation }) => organisation)).toEqual(
      tryoutOrganisations,
    );
  });

  it('is the same every time', () => {
    expect({ register, plan2022, plan2023, tryoutOrganisations, sampleInvitations }).toEqual(
      (({ register, plan2022, plan2023, tryoutOrganisations, sampleInvitations }) => ({
        register,
        plan2022,
        plan2023,
        tryoutOrganisations,
        sampleInvitations,
      }))(generateSampleYear()),
    );
  });
});

const days = new Map<string, Set<string>>();
function operatingOnDay(on: (typeof events)[number]['on']): Set<string> {
  if (!days.has(on)) days.set(on, new Set(operatingOn(register, on).map(({ id }) => id)));
  return days.get(on)!;
}
