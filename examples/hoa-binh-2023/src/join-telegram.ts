import type { Store } from '@hoptac/adapters/store';
import { startTelegram, type Engine, type TelegramConnection } from '@hoptac/telegram-bot';
import { sampleAlliance } from './alliance';

const say = (text: string) => process.stdout.write(`${text}\n`);

/** Undefined without a token, and when Telegram cannot be reached: the page works all the same. */
export async function joinTelegram(
  engine: Engine,
  store: Store,
  onError: (error: unknown) => void,
): Promise<TelegramConnection | undefined> {
  const token = process.env['TELEGRAM_BOT_TOKEN'];
  const apiRoot = process.env['TELEGRAM_API_ROOT'];
  const proxy = process.env['TELEGRAM_PROXY'];
  if (!token) {
    say('Telegram: chưa nối. Đặt biến TELEGRAM_BOT_TOKEN để nối bot thật (xem README).');
    return undefined;
  }
  try {
    const connection = await startTelegram({
      engine,
      store,
      tenant: sampleAlliance.tenant,
      // Who polls is settled by the true time: the sample's begins anew at each start.
      now: () => new Date(),
      settings: { token, ...(apiRoot && { apiRoot }), ...(proxy && { proxy }) },
      onError,
    });
    say(`Telegram: đã nối với @${connection.username}.`);
    return connection;
  } catch (error) {
    // What was called may be part of the message, and the token with it.
    const why = (error instanceof Error ? error.message : String(error)).replaceAll(token, '…');
    process.stderr.write(`Telegram: không nối được (${why}). Kiểm tra token và mạng, rồi khởi động lại.\n`);
    return undefined;
  }
}
