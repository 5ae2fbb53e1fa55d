import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Topic } from '../../contract';
import { ask, type Trouble, type Voice } from './ask';
import { listen, type Connection } from './live';
import { SessionContext, type Session } from './session';
import { Shell } from './shell';
import { Loading, TroubleNote } from './parts/notes';
import { Refused, SignedOut } from './signed-out';
import { keepLanguage, keptLanguage } from './kept-language';
import { words } from './words';

/** The whole page: first who looks, then what they look at. Where there is a way in to be gone first, why it is closed. */
export function Page({ wayIn }: { wayIn: (() => Promise<Trouble | undefined>) | undefined }) {
  const [voice, setVoice] = useState<Voice>({ language: keptLanguage() ?? 'vi', role: undefined });
  const [me, setMe] = useState<Answer<'me'>>();
  const [problem, setProblem] = useState<Trouble>();
  const [over, setOver] = useState(false);
  const [inside, setInside] = useState(wayIn === undefined);
  const [refused, setRefused] = useState<Trouble>();
  const [connection, setConnection] = useState<Connection>('opening');
  const [told, setTold] = useState({ text: '', count: 0 });
  const changes = useRef(new Set<{ topics: readonly Topic[]; callBack: () => void }>());
  const say = words[voice.language];

  const asking = useCallback<Session['ask']>(
    async (call, asked) => {
      const outcome = await ask(call, asked, voice);
      if (!outcome.ok && outcome.problem.code === 'signedOut') setOver(true);
      return outcome;
    },
    [voice],
  );
  const readMe = useCallback(() => {
    setProblem(undefined);
    const read = async () => {
      if (!inside) {
        const trouble = await wayIn?.();
        if (trouble === undefined) return setInside(true);
        return trouble.code === 'signedOut' ? setRefused(trouble) : setProblem(trouble);
      }
      const outcome = await asking('me', {});
      if (!outcome.ok) return setProblem(outcome.problem);
      // Until somebody chooses, the page speaks the language of their chat.
      if (keptLanguage() === undefined && outcome.value.language !== voice.language)
        return setVoice({ ...voice, language: outcome.value.language });
      return setMe(outcome.value);
    };
    void read();
  }, [asking, inside]);
  useEffect(readMe, [readMe]);
  useEffect(() => {
    document.documentElement.lang = voice.language;
  }, [voice.language]);

  const signedIn = me !== undefined && !over;
  useEffect(() => {
    if (!signedIn) return undefined;
    return listen({
      connection: (state) => (state === 'over' ? setOver(true) : setConnection(state)),
      changed: (topics) =>
        changes.current.forEach((one) => {
          if (topics === 'everything' || one.topics.some((topic) => topics.indexOf(topic) >= 0))
            one.callBack();
        }),
    });
  }, [signedIn]);

  const session = useMemo<Session | undefined>(
    () =>
      me && {
        me,
        voice,
        say,
        ask: asking,
        tell: (text) => setTold(({ count }) => ({ text, count: count + 1 })),
        onChange(topics, callBack) {
          const one = { topics, callBack };
          changes.current.add(one);
          return () => changes.current.delete(one);
        },
        worded: ({ message }) => message[voice.language],
      },
    [me, voice, asking],
  );

  if (refused) return <Refused say={say} message={refused.message} language={voice.language} />;
  if (over) return <SignedOut say={say} />;
  if (!session)
    return (
      <main class="alone">
        <h1>{say.product}</h1>
        {problem ? (
          <TroubleNote say={say} text={problem.message[voice.language]} again={readMe} />
        ) : (
          <Loading say={say} />
        )}
      </main>
    );
  return (
    <SessionContext.Provider value={session}>
      <Shell
        connection={connection}
        told={told}
        onLanguage={(language) => {
          keepLanguage(language);
          setVoice({ ...voice, language });
        }}
        onRole={(role) => setVoice({ ...voice, role })}
        onSignedOut={() => setOver(true)}
      />
    </SessionContext.Provider>
  );
}
