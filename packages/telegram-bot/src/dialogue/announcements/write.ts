import { clipped } from '../clipped';
import { hears } from '../hears';
import type { Button } from '../reply';
import { go, type Flow } from '../turn';
import { draftOf, nextStep, withDraft, withoutDraft } from './draft';
import { count } from './numbers';
import type { AnnouncementPlace } from './places';
import { words } from './words';

/** Together with what stands around them they stay below the 4,096 characters of one message. */
const LIMITS = { title: 150, text: 2600, reference: 300 };
/** The present text is shown up to here when it is to be written anew. */
const SHOWN = 600;

/** Asks for the title, the text, and where the document is. */
export const write: Flow<Extract<AnnouncementPlace, { screen: 'announceWrite' }>> = {
  right: 'announce',
  verbatim: true,
  longest: 4096,
  draw({ state }, { field }) {
    const say = words[state.language].write;
    const draft = draftOf(state);
    const present = draft[field];
    const asks = {
      title: say.title(LIMITS.title),
      text: say.text(count(LIMITS.text, state.language)),
      reference: say.reference,
    };
    const keep: Button[] = present === undefined ? [] : [{ label: say.keep, action: 'keep' }];
    const none: Button[] = field === 'reference' ? [{ label: say.none, action: 'none' }] : [];
    return {
      text: [asks[field], ...(present ? ['', say.now(clipped(present, SHOWN))] : [])].join('\n'),
      buttons: [
        ...(keep.length + none.length > 0 ? [[...keep, ...none]] : []),
        [
          { label: say.drop, action: 'drop' },
          { label: words[state.language].menu, action: 'menu' },
        ],
      ],
    };
  },

  take({ state }, { field }, input) {
    const say = words[state.language].write;
    const draft = draftOf(state);
    const action = 'action' in input ? input.action : said(input.text, field);
    if (action === 'drop') return { state: go(withoutDraft(state), { screen: 'menu' }), notice: say.dropped };
    if (action === 'keep' && draft[field] !== undefined) return { state: go(state, onward(field, draft)) };
    if (action === 'none' && field === 'reference') return written('');
    if (!('text' in input)) return { state };
    const lines = input.text.trim();
    const text = field === 'text' ? lines : lines.replaceAll(/\s+/g, ' ');
    if (text === '') return { state };
    if (text.length > LIMITS[field])
      return {
        state,
        notice: say.tooLong(count(text.length, state.language), count(LIMITS[field], state.language)),
      };
    return written(text);

    function written(value: string) {
      const next = withDraft(state, { [field]: value });
      return { state: go(next, onward(field, draftOf(next))) };
    }
  },

  takeDocument({ state }) {
    return { state, notice: words[state.language].write.noFiles };
  },
};

/** After the reference comes the audience; after a piece written anew, the preview. */
function onward(field: keyof typeof LIMITS, draft: ReturnType<typeof draftOf>): AnnouncementPlace {
  const next = nextStep(draft);
  return field === 'reference' &&
    next.screen === 'announcePreview' &&
    Object.keys(draft.audience).length === 0
    ? { screen: 'announceTo' }
    : next;
}

function said(text: string, field: keyof typeof LIMITS): string | undefined {
  if (field !== 'reference') return undefined;
  return hears(text, { none: ['khong', 'khong co', 'ko', 'none', 'no'], keep: ['giu nguyen', 'keep'] });
}
