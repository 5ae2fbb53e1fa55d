import type { DialogueState } from '../state';
import type { AnnouncementPlace, AnnouncementDraft } from './places';
import type { Audience } from './queries';

const EMPTY_DRAFT: AnnouncementDraft = { audience: {} };

export function draftOf({ announcementDraft }: DialogueState): AnnouncementDraft {
  return announcementDraft ?? EMPTY_DRAFT;
}

export function withDraft(state: DialogueState, changes: Partial<AnnouncementDraft>): DialogueState {
  return { ...state, announcementDraft: { ...draftOf(state), ...changes } };
}

export function withoutDraft({ announcementDraft: _dropped, ...state }: DialogueState): DialogueState {
  return state;
}

/** Where writing goes on: at what is not written yet, else at the preview. */
export function nextStep(draft: AnnouncementDraft): AnnouncementPlace {
  if (draft.title === undefined) return { screen: 'announceWrite', field: 'title' };
  if (draft.text === undefined) return { screen: 'announceWrite', field: 'text' };
  if (draft.reference === undefined) return { screen: 'announceWrite', field: 'reference' };
  return { screen: 'announcePreview' };
}

/** A list with something added, or taken out where it was in; left out when nothing is in it. */
export function toggled<One extends string>(list: readonly One[] | undefined, one: One): One[] | undefined {
  const without = (list ?? []).filter((other) => other !== one);
  const next = without.length === (list ?? []).length ? [...without, one] : without;
  return next.length === 0 ? undefined : next;
}

/** An audience without the lists that leave nobody out. */
export function audienceWith(audience: Audience, changes: Audience) {
  const { roles, places, organisations } = { ...audience, ...changes };
  return {
    ...(roles?.length && { roles: [...roles] }),
    ...(places?.length && { places: [...places] }),
    ...(organisations?.length && { organisations: [...organisations] }),
  };
}
