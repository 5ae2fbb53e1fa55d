import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import { may } from '../rights';
import type { Context, Input, Turn } from '../turn';
import { words } from './words';

const ACTION = 'sheet';
const SPOKEN = { sheet: ['phieu ra soat', 'phieu', 'tai phieu', 'word', 'sheet', 'compliance sheet'] };

export function sheetButton({ state }: Context): Button {
  return { label: words[state.language].sheetButton, action: ACTION };
}

/** Whether somebody asks for what the law says as a file, by its button or in words. */
export function asksSheet(input: Input): boolean {
  return 'action' in input ? input.action === ACTION : hears(input.text, SPOKEN) !== undefined;
}

/** The compliance sheet goes out with the screen it was asked on. Nobody has it who may not read the findings. */
export function sendSheet({ state, view }: Context): Turn | Load {
  const { organisation, person } = view;
  if (!organisation || !may(person, 'readOwn')) return { state };
  const { language } = state;
  const found = lookUp(view, { kind: 'complianceSheet', organisation: organisation.id, language });
  if ('load' in found) return found;
  return { state, notice: words[language].sheetSent(found.answer.name), file: found.answer };
}
