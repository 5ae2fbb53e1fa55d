import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

/** Chooses the year and a period of it. Native selects: they work by keyboard, by voice and on old machines. */
export function WhichPeriod({ period, onPeriod }: { period: string; onPeriod(period: string): void }) {
  const { say } = useSession();
  const ownYear = Number(period.slice(0, 4));
  const [year, setYear] = useState(ownYear);
  useEffect(() => setYear(ownYear), [ownYear]);
  const { value } = useAnswer('periods', { year });
  const ready = value?.year.value === String(year) ? value : undefined;
  const groups = ready && [
    { label: say.period.whole, periods: [ready.year] },
    { label: say.period.yearsToDate, periods: ready.yearsToDate },
    { label: say.period.quarters, periods: ready.quarters },
    { label: say.period.months, periods: ready.months },
  ];
  return (
    <>
      <label>
        <span>{say.period.year}</span>
        <select
          value={String(year)}
          onChange={(event) => {
            setYear(Number(event.currentTarget.value));
            onPeriod(event.currentTarget.value);
          }}
        >
          {(value?.years ?? [year]).map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say.period.period}</span>
        <select value={period} onChange={(event) => onPeriod(event.currentTarget.value)}>
          {!groups && <option value={period}>{period}</option>}
          {groups?.map(
            ({ label, periods }) =>
              periods.length > 0 && (
                <optgroup key={label} label={label}>
                  {periods.map((one) => (
                    <option key={one.value} value={one.value}>
                      {one.label}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
    </>
  );
}

/** Chooses the alliance or a place of it; the names of what lies in another stand further in. */
export function WhichPlace({
  place,
  onPlace,
}: {
  place: string | undefined;
  onPlace(place: string | undefined): void;
}) {
  const { say } = useSession();
  const { value } = useAnswer('places', {}, ['register']);
  const depth: Record<string, number> = {};
  const places = value?.places ?? [];
  for (const { code, parent } of places) depth[code] = parent === undefined ? 0 : (depth[parent] ?? -1) + 1;
  return (
    <label>
      <span>{say.period.place}</span>
      <select value={place ?? ''} onChange={(event) => onPlace(event.currentTarget.value || undefined)}>
        <option value="">{say.period.everywhere}</option>
        {places.map(({ code, name }) => (
          <option key={code} value={code}>
            {'\u2003'.repeat(depth[code] ?? 0)}
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
