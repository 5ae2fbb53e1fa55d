import { useEffect, useRef, useState } from 'preact/hooks';
import type { Asked } from '../../../contract';
import { useAnswer } from '../use-answer';
import { Answered } from './answered';

const DARK = '(prefers-color-scheme: dark)';

/** The very picture that the chat sends, in the colours of the screen; it draws with the page's own font. */
export function Picture(of: Omit<Asked<'picture'>, 'theme'>) {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const asked = window.matchMedia(DARK);
    const changed = () => setDark(asked.matches);
    // What older browsers have in place of listening for an event.
    asked.addListener(changed);
    return () => asked.removeListener(changed);
  }, []);
  const theme = dark ? 'dark' : 'light';
  const picture = useAnswer('picture', Object.assign({ theme } as const, of), [
    'figures',
    'register',
    'plan',
  ]);
  return (
    <div class="picture">
      <Answered of={picture}>{({ svg, alt }) => <Drawn svg={svg} alt={alt} />}</Answered>
    </div>
  );
}

function Drawn({ svg, alt }: { svg: string; alt: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    // Only ever a picture: what could do something in one is left out.
    if (drawn.nodeName !== 'svg' || drawn.querySelector('script, foreignObject, a, use, image'))
      return undefined;
    drawn.setAttribute('aria-label', alt);
    const node = place.current!;
    node.appendChild(document.importNode(drawn, true));
    return () => {
      node.textContent = '';
    };
  }, [svg, alt]);
  return <div ref={place} />;
}
