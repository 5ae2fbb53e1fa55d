import { useState } from 'preact/hooks';
import { useSession } from './session';

/** The head of the page: whose it is, who looks, in which role and language, and the way out. */
export function Banner({
  onLanguage,
  onRole,
  onSignedOut,
}: {
  onLanguage(language: 'vi' | 'en'): void;
  onRole(role: string): void;
  onSignedOut(): void;
}) {
  const { me, say, voice, ask, tell, worded } = useSession();
  const [leaving, setLeaving] = useState(false);
  const signOut = async (everywhere: boolean) => {
    setLeaving(true);
    const outcome = await ask('signOut', { everywhere });
    setLeaving(false);
    if (outcome.ok) onSignedOut();
    else tell(worded(outcome.problem));
  };
  const other = voice.language === 'vi' ? 'en' : 'vi';
  return (
    <header class="banner">
      <div class="whose">
        <strong>{me.alliance}</strong>
        <span>
          {say.today}: <time dateTime={me.today.value}>{me.today.label}</time>
        </span>
      </div>
      <div class="who">
        <span class="name">{me.name}</span>
        {me.roles.length > 1 ? (
          <label>
            <span class="hidden">{say.actingAs}</span>
            <select value={me.acting} onChange={(event) => onRole(event.currentTarget.value)}>
              {me.roles.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <span class="role">{me.roles[0]?.label}</span>
        )}
        <button type="button" class="quiet" lang={other} onClick={() => onLanguage(other)}>
          {say.language}
        </button>
        <details class="leave">
          <summary>{say.signOut}</summary>
          <div>
            <button type="button" disabled={leaving} onClick={() => void signOut(false)}>
              {say.signOut}
            </button>
            <button type="button" disabled={leaving} onClick={() => void signOut(true)}>
              {say.signOutEverywhere}
            </button>
          </div>
        </details>
      </div>
    </header>
  );
}
