import type { Update, WebhookInfo } from 'telegraf/types';
import { LIMITS } from '../limits';
import type { Parameters } from '../parameters';
import { require } from '../refusal';
import type { World } from '../world';

export async function getUpdates(
  { updates, webhook }: World,
  { offset, limit, timeout, allowed_updates: allowed }: Parameters<'getUpdates'>,
): Promise<Update[]> {
  require(!webhook.isSet(), "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", 409);
  updates.allow(allowed);
  if (offset !== 0) updates.confirm(offset);
  await updates.wait(timeout);
  return updates.look(Math.min(Math.max(limit, 1), LIMITS.updatesAtOnce));
}

export function setWebhook({ updates, webhook, local }: World, given: Parameters<'setWebhook'>): true {
  if (given.drop_pending_updates) updates.drop();
  updates.allow(given.allowed_updates);
  if (given.url === '') webhook.remove();
  else webhook.set(given, local);
  return true;
}

export function deleteWebhook({ updates, webhook }: World, given: Parameters<'deleteWebhook'>): true {
  if (given.drop_pending_updates) updates.drop();
  webhook.remove();
  return true;
}

export function getWebhookInfo({ webhook }: World): WebhookInfo {
  return webhook.info();
}
