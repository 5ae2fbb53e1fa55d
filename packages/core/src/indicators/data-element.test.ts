import { expect, it } from 'vitest';
import { dataElementSchema } from './data-element';

it('fills in what is usual, and is frozen', () => {
  const element = dataElementSchema.parse({
    code: 'honeyJars',
    name: { vi: 'Lọ mật ong', en: 'Jars of honey' },
    unit: 'product',
    valueKind: 'whole',
    overTime: 'sum',
    synonyms: ['lọ mật ong', 'mật ong'],
  });
  expect(element.overUnits).toBe('sum');
  expect(Object.isFrozen(element)).toBe(true);
});
