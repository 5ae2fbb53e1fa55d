import { hears } from '../hears';
import { lookUp, type Load } from '../query';
import type { Button } from '../reply';
import type { Context, Input, Turn } from '../turn';
import { words } from './words';

const ACTION = 'certificate';
const SPOKEN = { certificate: ['giay bien nhan', 'in bien nhan', 'tai bien nhan', 'word', 'certificate'] };

export function certificateButton({ state }: Context): Button {
  return { label: words[state.language].certificate, action: ACTION };
}

/** Whether somebody asks for the receipt as a file, by its button or in words. */
export function asksCertificate(input: Input): boolean {
  return 'action' in input ? input.action === ACTION : hears(input.text, SPOKEN) !== undefined;
}

/** The certificate of a receipt, of what the person may see. */
export function sendCertificate({ state, view }: Context, number: string): Turn | Load {
  const { language } = state;
  const say = words[language];
  const found = lookUp(view, { kind: 'receiptCertificate', number, language });
  if ('load' in found) return found;
  return found.answer
    ? { state, notice: say.certificateSent(found.answer.name), file: found.answer }
    : { state, notice: say.noReceipt(number) };
}
