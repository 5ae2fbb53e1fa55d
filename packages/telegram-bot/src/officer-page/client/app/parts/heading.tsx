import { useEffect } from 'preact/hooks';
import { useSession } from '../session';

/** The heading of a view, which the focus goes to when somebody comes to it (see the shell). */
export function Heading({ text, lead }: { text: string; lead?: string | undefined }) {
  const { say } = useSession();
  useEffect(() => {
    document.title = `${text} – ${say.product}`;
  }, [text, say]);
  return (
    <div class="heading">
      <h1 tabIndex={-1}>{text}</h1>
      {lead !== undefined && lead !== '' && <p>{lead}</p>}
    </div>
  );
}
