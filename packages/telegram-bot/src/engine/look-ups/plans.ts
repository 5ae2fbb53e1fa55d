import type { AnswerTo, QueryOf } from '../../dialogue/query';
import type { Look } from '../look';

export async function yearPlan(
  { transaction, alliance }: Look,
  { year }: QueryOf<'yearPlan'>,
): Promise<AnswerTo<'yearPlan'>> {
  const { indicators, elements } = alliance;
  const places = (await transaction.places.all()).map(({ code, name }) => [code, name]);
  const organisations = (await transaction.organisations.all()).map(({ id, name }) => [id, name]);
  const people = (await transaction.people.all()).map(({ id, name }) => [id, name]);
  return {
    history: await transaction.plans.history(year),
    indicators,
    elements,
    names: Object.fromEntries([...people, ...organisations, ...places]),
  };
}
