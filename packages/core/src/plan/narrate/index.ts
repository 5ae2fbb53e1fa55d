export { narrate, resultWords, type Narration } from './narrate';
export type { NarrationParagraph, NarrationSpan, ReportCell } from './piece';
