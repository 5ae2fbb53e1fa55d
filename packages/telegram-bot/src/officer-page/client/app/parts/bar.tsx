/**
 * A share as a bar beside the words that say it. Beside a goal the bar goes on to half as much again, and the goal is
 * marked; a `part` of a whole ends where the whole does.
 */
export function Bar({
  share,
  className,
  part = false,
}: {
  share: number;
  className: string;
  part?: boolean;
}) {
  const most = part ? 1 : 1.5;
  const width = (Math.max(0, Math.min(share, most)) / most) * 150;
  return (
    <svg class={`bar ${className}`} viewBox="0 0 150 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="150" height="8" />
      <rect class="filled" width={Math.round(width)} height="8" />
      {!part && <rect class="goal" x="99" width="2" height="8" />}
    </svg>
  );
}
