export { chatMessage } from './message-of';
export { chatStyles, type ChatStyle, type ChatStyleName } from './styles';
