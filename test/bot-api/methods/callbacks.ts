import { LIMITS } from '../limits';
import type { Parameters } from '../parameters';
import { require } from '../refusal';
import type { World } from '../world';

export function answerCallbackQuery(world: World, given: Parameters<'answerCallbackQuery'>): true {
  require((given.text ?? '').length <= LIMITS.callbackAnswer, 'MESSAGE_TOO_LONG');
  const press = world.presses.get(given.callback_query_id);
  require(press !== undefined &&
    !press.answered &&
    world.now() - press.at <=
      world.pressLives, 'query is too old and response timeout expired or query ID is invalid');
  press.answered = true;
  world.changed();
  return true;
}
