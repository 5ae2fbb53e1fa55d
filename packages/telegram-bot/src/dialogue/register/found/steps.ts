import type { DialogueState, Place } from '../../state';
import { go } from '../../turn';
import { foundingSteps, type Founding, type FoundingStep } from '../places';

export type At = Extract<Place, { screen: 'foundOrganisation' }>;

/** The same founding at another question; `alone` to come back to the read-back after it. */
export function toStep(state: DialogueState, step: FoundingStep, alone = false): DialogueState {
  return go(state, { screen: 'foundOrganisation', step, alone, page: 1 });
}

/** The next question, with what was answered. */
export function afterStep(state: DialogueState, at: At, given: Founding): DialogueState {
  const next = foundingSteps[foundingSteps.indexOf(at.step) + 1] ?? 'check';
  return { ...toStep(state, at.alone ? 'check' : next), founding: given };
}

/** The question before; before the first, the list, with what was typed kept. */
export function beforeStep(state: DialogueState, step: FoundingStep): DialogueState {
  const earlier = foundingSteps[foundingSteps.indexOf(step) - 1];
  return earlier ? toStep(state, earlier) : go(state, { screen: 'register', page: 1 });
}
