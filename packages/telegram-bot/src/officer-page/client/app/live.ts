import type { Topic } from '../../contract';

export type Connection = 'opening' | 'live' | 'lost' | 'over';

/**
 * Listens to what changes on the server. The browser connects again by itself; where it gives up, another try is made
 * every few seconds. What was missed meanwhile is made up for by reading everything again.
 */
export function listen(heard: {
  changed(topics: readonly Topic[] | 'everything'): void;
  connection(state: Connection): void;
}): () => void {
  let source: EventSource | undefined;
  let timer: number | undefined;
  let missed = false;
  const open = () => {
    source = new EventSource('events');
    source.addEventListener('hello', () => {
      heard.connection('live');
      if (missed) heard.changed('everything');
      missed = false;
    });
    source.addEventListener('changed', (event) => {
      const { topics } = JSON.parse((event as MessageEvent<string>).data) as { topics: Topic[] };
      heard.changed(topics);
    });
    source.addEventListener('signedOut', () => {
      close();
      heard.connection('over');
    });
    source.addEventListener('error', () => {
      missed = true;
      heard.connection('lost');
      if (source?.readyState !== EventSource.CLOSED) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(open, 5000);
    });
  };
  const close = () => {
    window.clearTimeout(timer);
    source?.close();
  };
  open();
  return close;
}
