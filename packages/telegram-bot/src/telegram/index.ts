export { agentFor } from './proxy';
export { createPacing, TELEGRAM_RATES, type Pacing, type Rates } from './pacing';
export { startTelegram, type TelegramConnection, type TelegramSettings } from './start';
