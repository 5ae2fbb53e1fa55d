export { askLaw, asksLaw } from './ask-law';
export { law, lawAnswer, lawTopics } from './law';
