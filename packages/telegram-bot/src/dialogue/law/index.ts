import { seeingFounding } from '../founding-known';
import type { Screens } from '../turn';
import { law, lawAnswer, lawTopics } from './law';
import type { LawPlace } from './places';

export { askLaw, asksLaw } from './ask-law';
export { lawEntries } from './entries';
export const lawScreens: Screens<LawPlace> = { law, lawTopics, lawAnswer: seeingFounding(lawAnswer) };
