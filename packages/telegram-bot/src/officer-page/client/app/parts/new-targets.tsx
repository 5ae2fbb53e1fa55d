import type { Plan } from '../../../contract';
import { useSession } from '../session';
import { TargetField } from './target-field';

/** Texts of new targets by indicator, and place where it is of one: `newGroups`, `newGroups/mai-chau`. */
export type Texts = Readonly<Record<string, string>>;

export function keyOf({ indicator, place }: { indicator: string; place?: string }): string {
  return place === undefined ? indicator : `${indicator}/${place}`;
}

interface Written {
  indicator: string;
  place?: string;
  text: string;
}

/** The targets that something is written for, as the server is asked. */
export function targetsIn(texts: Texts): Written[] {
  return Object.keys(texts)
    .map((key): Written => {
      const [indicator = '', place] = key.split('/');
      const text = (texts[key] ?? '').trim();
      return Object.assign({ indicator, text }, place === undefined ? {} : { place });
    })
    .filter(({ text }) => text !== '');
}

/** Whose targets to write, the whole's or a place's, and a field for each indicator beside what holds now. */
export function NewTargets({
  plan: { indicators, ofPlaces, places },
  texts,
  place,
  wrongs,
  onTexts,
  onPlace,
}: {
  plan: Plan;
  texts: Texts;
  place: string | undefined;
  /** What was wrong, by the keys of `texts`. */
  wrongs: Texts;
  onTexts(texts: Texts): void;
  onPlace(place: string | undefined): void;
}) {
  const { say } = useSession();
  const written = targetsIn(texts);
  const count = (of: string | undefined) => written.filter((one) => one.place === of).length;
  const label = (name: string, of: string | undefined) =>
    count(of) === 0 ? name : `${name} – ${say.plan.written(count(of))}`;
  const depth: Record<string, number> = {};
  for (const { code, parent } of places) depth[code] = parent === undefined ? 0 : (depth[parent] ?? -1) + 1;
  return (
    <fieldset>
      <legend>{say.plan.newTarget}</legend>
      {places.length > 0 && (
        <label class="whose">
          <span>{say.plan.whose}</span>
          <select
            value={place ?? ''}
            onChange={(event) =>
              onPlace(event.currentTarget.value === '' ? undefined : event.currentTarget.value)
            }
          >
            <option value="">{label(say.period.everywhere, undefined)}</option>
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {'\u2003'.repeat(depth[code] ?? 0)}
                {label(name, code)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="small">{say.plan.keep}</p>
      {indicators.map((indicator) => {
        const key = keyOf(Object.assign({ indicator: indicator.code }, place === undefined ? {} : { place }));
        const held =
          place === undefined
            ? indicator.target
            : ofPlaces.find((one) => one.place === place && one.indicator === indicator.code)?.target;
        return (
          <TargetField
            key={key}
            indicator={indicator}
            holds={held === undefined || held.value === null ? undefined : held.words}
            text={texts[key] ?? ''}
            wrong={wrongs[key]}
            onText={(text) => onTexts(Object.assign({}, texts, { [key]: text }))}
          />
        );
      })}
    </fieldset>
  );
}
