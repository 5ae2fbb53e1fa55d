import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReviewedMonth } from '../../../contract';
import { useSession } from '../session';

/** The comment with which a month goes back, of the whole month or of one figure. */
export function ReturnForm({
  month,
  busy,
  onSend,
  onCancel,
}: {
  month: ReviewedMonth;
  busy: boolean;
  onSend(comment: { comment: string; element?: string }): void;
  onCancel(): void;
}) {
  const { say } = useSession();
  const [comment, setComment] = useState('');
  const [element, setElement] = useState(month.doubts.find((doubt) => doubt.element)?.element ?? '');
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const named = month.figures
    .map(({ element, name }) => ({ element, name }))
    .concat(month.missing.map(({ element, text }) => ({ element, name: text })));
  const usual = element === '' ? month.usual.ofMonth : month.usual.ofFigure;
  const send = (event: Event) => {
    event.preventDefault();
    const written = comment.trim();
    setEmpty(written === '');
    if (written === '') field.current?.focus();
    else onSend(element === '' ? { comment: written } : { comment: written, element });
  };
  return (
    <form class="filled-in" onSubmit={send} noValidate>
      <label>
        <span>{say.month.about}</span>
        <select value={element} onChange={(event) => setElement(event.currentTarget.value)}>
          <option value="">{say.month.wholeMonth}</option>
          {named.map((one) => (
            <option key={one.element} value={one.element}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <div role="group" aria-label={say.month.usual} class="usual">
        {usual.map((sentence) => (
          <button
            key={sentence}
            type="button"
            class="quiet"
            onClick={() => {
              setComment(sentence);
              field.current?.focus();
            }}
          >
            {sentence}
          </button>
        ))}
      </div>
      <label>
        <span>{say.month.comment}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={1000}
          required
          aria-invalid={empty}
          aria-describedby={empty ? 'comment-missing' : undefined}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      {empty && (
        <p id="comment-missing" class="wrong" role="alert">
          {say.month.commentMissing}
        </p>
      )}
      <p class="small">{say.month.told(month.told)}</p>
      <p class="buttons">
        <button type="submit" class="main" disabled={busy}>
          {say.month.send}
        </button>
        <button type="button" onClick={onCancel}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
