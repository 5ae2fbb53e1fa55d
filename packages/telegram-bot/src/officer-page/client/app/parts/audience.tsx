import type { Asked } from '../../../contract';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';
import { Answered } from './answered';

type Chosen = Asked<'audience'>['audience'];
const ROLES = ['member', 'officer', 'reviewer', 'allianceOfficer', 'administrator'] as const;

/** Whom an announcement is for: roles and places; nothing chosen leaves nobody out. */
export function Audience({ audience, onAudience }: { audience: Chosen; onAudience(chosen: Chosen): void }) {
  const { say } = useSession();
  const { value } = useAnswer('places', {}, ['register']);
  const { roles = [], places = [], organisations = [] } = audience;
  // A list that nothing is left in is left out.
  const choose = (changed: { roles?: readonly string[]; places?: readonly string[] }) => {
    const all: Record<string, readonly string[]> = Object.assign({ roles, places, organisations }, changed);
    const kept: Record<string, readonly string[]> = {};
    for (const name of Object.keys(all)) if ((all[name] ?? []).length > 0) kept[name] = all[name] ?? [];
    onAudience(kept);
  };
  return (
    <fieldset>
      <legend>{say.announcements.audience}</legend>
      <p class="small">{say.announcements.noChoice}</p>
      {organisations.length > 0 && <p>{say.announcements.organisationsKept(organisations.length)}</p>}
      <div role="group" aria-label={say.announcements.roles} class="ticks">
        <p>{say.announcements.roles}</p>
        {ROLES.map((role) => (
          <Tick
            key={role}
            label={say.announcements.role[role]}
            on={roles.indexOf(role) >= 0}
            onTick={() => choose({ roles: toggled(roles, role) })}
          />
        ))}
      </div>
      <details class="ticks" open={places.length > 0}>
        <summary>
          {say.announcements.places} ({places.length})
        </summary>
        {value?.places.map(({ code, name }) => (
          <Tick
            key={code}
            label={name}
            on={places.indexOf(code) >= 0}
            onTick={() => choose({ places: toggled(places, code) })}
          />
        ))}
      </details>
    </fieldset>
  );
}

function Tick({ label, on, onTick }: { label: string; on: boolean; onTick(): void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={onTick} />
      <span>{label}</span>
    </label>
  );
}

function toggled(list: readonly string[], one: string): string[] {
  return list.indexOf(one) >= 0 ? list.filter((other) => other !== one) : list.concat(one);
}

/** How many an announcement would come to. */
export function AudienceSize({ audience }: { audience: Chosen }) {
  const size = useAnswer('audience', { audience }, ['people']);
  return (
    <div aria-live="polite">
      <Answered of={size}>{({ words }) => <p>{words}</p>}</Answered>
    </div>
  );
}
