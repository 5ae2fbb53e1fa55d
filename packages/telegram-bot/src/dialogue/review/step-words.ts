import type { Language } from '../state';
import type { NamedStep } from './queries';
import { showMoment } from './moment';
import { words } from './words';

/** One step of a review in a line: `08:15 ngày 05/01/2024, Lan gửi bản 2 (Gõ nhầm)`. */
export function stepLine(
  step: NamedStep,
  steps: readonly NamedStep[],
  language: Language,
  asker: string | undefined,
): string {
  const say = words[language];
  const who = whoDid(step, language, asker);
  return say.step(showMoment(step.at, language), who, stepDone(step, steps, language));
}

function whoDid({ by, name }: NamedStep, language: Language, asker: string | undefined): string {
  const say = words[language];
  if (by === asker) return say.you;
  if (by.startsWith('system:')) return say.system;
  // Nobody is called by their id.
  return name === by ? say.somebodyGone : name;
}

function stepDone(step: NamedStep, steps: readonly NamedStep[], language: Language): string {
  const { version, state, comment = '' } = step;
  const say = words[language];
  const ofVersion = steps.filter((other) => other.version === version);
  const before = ofVersion[ofVersion.indexOf(step) - 1]?.state;
  switch (state) {
    case 'submitted':
      return say.sent(version, comment);
    case 'resubmitted':
      return before === undefined ? say.sent(version, comment) : say.explained(comment);
    case 'returned':
      return before === 'approved' ? say.reopened(comment) : say.gaveBack(comment);
    case 'approved':
      return say.approved;
    case 'withdrawn':
      return say.tookBack(version);
    case 'draft':
      return say.kept;
  }
}
