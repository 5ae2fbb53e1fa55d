import type { Command } from '../command';
import type { View } from '../view';

/** What is seen once the facts that were just told are kept. */
export function viewAfterTelling(view: View, commands: readonly Command[] = []): View {
  const told = commands.filter((command) => command.kind === 'tellFact');
  if (told.length === 0 || !view.organisation) return view;
  const facts = Object.fromEntries(told.map(({ fact, value }) => [fact, value]));
  const { organisation } = view;
  return { ...view, organisation: { ...organisation, facts: { ...organisation.facts, ...facts } } };
}
