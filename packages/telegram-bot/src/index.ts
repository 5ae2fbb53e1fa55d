export * from './engine';
export { connectTelegram, type TelegramConnection } from './telegram/polling';
export { startTryoutServer, type TryoutServer } from './tryout/server';
export type { OfferedInvitation, TryoutOptions } from './tryout/app';
export { reduce, type Step } from './dialogue/reduce';
export { firstState, type DialogueState } from './dialogue/state';
export type { ChatEvent } from './dialogue/event';
export type { Reply } from './dialogue/reply';
export type { Load, Query, View } from './dialogue/view';
