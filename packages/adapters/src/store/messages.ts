/** A message from a chat, taken in before anything is done about it. */
export interface InboxUpdate {
  channel: string;
  /** The channel's own id of the update: the same update has the same id however often it is delivered. */
  id: string;
  chat: string;
  receivedAt: string;
  payload: unknown;
}

/** A chat with messages that wait. */
export interface WaitingChat {
  channel: string;
  chat: string;
}

/** Where a conversation stands: the dialogue's state, opaque to the store. */
export interface Conversation {
  state: unknown;
}

/** A message to a chat, kept until the channel has taken it. */
export interface OutboxMessage {
  /** Given by the caller, so that a repeated write is the same message. */
  id: string;
  channel: string;
  chat: string;
  createdAt: string;
  payload: unknown;
  /** May wait until nothing else does: a reminder, an announcement to thousands. */
  bulk?: true;
}
