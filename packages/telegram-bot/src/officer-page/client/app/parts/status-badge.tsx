import type { BoardRow } from '../../../contract';

/** A shape for each status, so that colour is never alone. */
const SHAPES: Readonly<Record<BoardRow['status'], string>> = {
  exceeded: 'M8 1.5 15 14H1z',
  met: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  missed: 'M8 14.5 1 2h14z',
  noData: 'M2 2h12v12H2zm2 2v8h8V4z',
  noTarget: 'M1 6.5h14v3H1z',
};

/** How an indicator stands: a shape, a colour and words. */
export function StatusBadge({ status, words }: { status: BoardRow['status']; words: string }) {
  return (
    <span class={`badge ${status}`}>
      <StatusShape status={status} />
      {words}
    </span>
  );
}

function StatusShape({ status }: { status: BoardRow['status'] }) {
  return (
    <svg class="shape" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <path d={SHAPES[status]} fill-rule="evenodd" />
    </svg>
  );
}
