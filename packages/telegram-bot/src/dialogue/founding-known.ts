import type { Organisation, RegisterEvent } from '@hoptac/core/organisation';
import { lookUp, type Load } from './query';
import type { Place } from './state';
import type { Context, Entry, Flow } from './turn';

/** An organisation with the day of its founding as a fact for the law, unless it has told the day of its certificate itself. */
export function withFounding(organisation: Organisation, events: readonly RegisterEvent[]): Organisation {
  const founded = events.findLast(({ type }) => type === 'founded');
  return founded
    ? { ...organisation, facts: { registeredOn: founded.on, ...organisation.facts } }
    : organisation;
}

/** The same screen for the law's sake: it sees when the person's organisation was founded, as the register notes it. */
export function seeingFounding<P extends Place>(flow: Flow<P>): Flow<P> {
  return {
    ...flow,
    draw(context, at) {
      const known = contextWith(context);
      return 'load' in known ? known : flow.draw(known, at);
    },
    take(context, at, input) {
      const known = contextWith(context);
      return 'load' in known ? known : flow.take(known, at, input);
    },
  };
}

/** The same way in, likewise. */
export function openingWithFounding(open: Entry['open']): Entry['open'] {
  return (context, what) => {
    const known = contextWith(context);
    return 'load' in known ? known : open(known, what);
  };
}

function contextWith(context: Context): Context | Load {
  const { view } = context;
  const { organisation } = view;
  if (!organisation) return context;
  const found = lookUp(view, { kind: 'ownEvents', organisation: organisation.id });
  if ('load' in found) return found;
  return { ...context, view: { ...view, organisation: withFounding(organisation, found.answer) } };
}
