import type { OrganisationKind, Sector } from '../../../organisation';
import type { Bilingual } from '../../../vi';
import type { OrganisationFilter } from '../../organisation-filter';
import { eventWords } from './event-words';

const kinds: Readonly<Record<OrganisationKind, Bilingual>> = {
  cooperative: { vi: 'hợp tác xã', en: 'cooperatives' },
  union: { vi: 'liên hiệp', en: 'unions' },
  group: { vi: 'tổ hợp tác', en: 'groups' },
};
const sectors: Readonly<Partial<Record<Sector, Bilingual>>> = {
  agriculture: { vi: 'nông nghiệp', en: 'agriculture' },
};
const bounds = { above: '>', atLeast: '≥', below: '<', atMost: '≤', equals: '=' } as const;

/** Which organisations, in words: `hợp tác xã, liên hiệp`; all of them where there is no filter. */
export function filterWords(of: OrganisationFilter = {}): Bilingual {
  return {
    vi: inLanguage(of, 'vi'),
    en: inLanguage(of, 'en'),
  };
}

function inLanguage(of: OrganisationFilter, language: 'vi' | 'en'): string {
  const all = { vi: 'mọi đơn vị', en: 'all organisations' }[language];
  const who = of.kinds?.map((kind) => kinds[kind][language]).join(', ') ?? all;
  const conditions = [
    ...(of.sectors ?? []).map((sector) => sectors[sector]?.[language] ?? sector),
    ...(of.places ?? []),
    ...(of.facts ?? []).map(({ fact, ...limits }) => condition(fact, limits)),
    ...(of.figures ?? []).map(({ element, ...limits }) => condition(element, limits)),
    ...(of.had ?? []).map(({ event }) => eventWords[event][language]),
  ];
  return [who, ...conditions].join('; ');
}

function condition(name: string, limits: object): string {
  const signs: Readonly<Record<string, string>> = bounds;
  return Object.entries(limits)
    .map(([bound, value]) => `\`${name}\` ${signs[bound]} ${String(value)}`)
    .join(', ');
}
