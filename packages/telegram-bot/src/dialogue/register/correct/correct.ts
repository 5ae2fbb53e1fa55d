import type { Button } from '../../reply';
import type { Place } from '../../state';
import { go } from '../../turn';
import { writtenReason } from '../../written-reason';
import { oneOrganisation } from '../one-organisation';
import { fields, type Field } from '../places';
import { words, type Words } from '../words';
import { drawCheck, takeCheck } from './check';
import type { At } from './correction';
import { drawValue, takeValue } from './new-value';

/** Puts one thing of a record right: which, what, why, a read-back. Who comes second sees both sides. */
export const correctOrganisation = oneOrganisation<At>({
  spoken: { confirm: ['dung', 'dong y', 'sua', 'ok', 'yes', 'confirm'] },
  before,
  draw(context, at, out) {
    const { sheet, state } = context;
    const say = words[state.language];
    if (at.field === undefined)
      return {
        text: say.whichField(sheet.organisation.name),
        buttons: [...inPairs(fields.map((field) => fieldButton(field, say))), out],
      };
    if (at.value === undefined) return drawValue(context, at, at.field, out);
    if (at.why !== undefined) return drawCheck(context, at, out);
    return {
      text: say.askWhy,
      buttons: [
        [
          { label: say.typo, action: 'typo' },
          { label: say.byDecision, action: 'byDecision' },
        ],
        out,
      ],
    };
  },

  take(context, at, input, action) {
    const { state } = context;
    const say = words[state.language];
    if (at.field === undefined) {
      const field = fields.find((one) =>
        'action' in input
          ? action === `field:${one}`
          : input.text.trim().toLowerCase() === say.fields[one].toLowerCase(),
      );
      return field
        ? { state: go(state, { ...at, field, page: 1 }) }
        : { state, ...('text' in input && { notice: say.chooseOne }) };
    }
    if (at.value === undefined) return takeValue(context, at, at.field, input);
    if (at.why !== undefined) return takeCheck(context, at, action);
    const chosen = action === 'typo' || action === 'byDecision' ? say[action] : undefined;
    const why = chosen ?? writtenReason(input);
    return why === undefined ? { state, notice: say.noReason } : { state: go(state, { ...at, why }) };
  },
});

function before(at: At): Place {
  const { why, value, field, sought: _, ...rest } = at;
  if (why !== undefined) return { ...rest, ...(field && { field }), ...(value !== undefined && { value }) };
  if (value !== undefined) return { ...rest, ...(field && { field }), page: 1 };
  return field === undefined ? { screen: 'organisation', id: at.id } : { ...rest, page: 1 };
}

function fieldButton(field: Field, say: Words): Button {
  return { label: say.fields[field], action: `field:${field}` };
}

function inPairs(buttons: readonly Button[]): Button[][] {
  return Array.from({ length: Math.ceil(buttons.length / 2) }, (_, row) =>
    buttons.slice(2 * row, 2 * row + 2),
  );
}
