import type { Answer } from '../../../contract';
import { addressOf, type Route } from '../route';
import { useSession } from '../session';
import { useAnswer } from '../use-answer';

type Place = Answer<'places'>['places'][number];

/** The places of today with how many organisations each has; what lies on the way to the chosen one is open. */
export function PlaceTree({ asked }: { asked: Route['asked'] }) {
  const { say } = useSession();
  const { value } = useAnswer('places', {}, ['register']);
  const places = value?.places ?? [];
  const chosen = asked['place'];
  const to = (place: string | undefined) =>
    addressOf('register', Object.assign({}, asked, { place, page: undefined }));
  const isAbove = (code: string, of: string | undefined): boolean => {
    const parent = places.find((place) => place.code === of)?.parent;
    return parent !== undefined && (parent === code || isAbove(code, parent));
  };
  const branch = (parent: string | undefined) => (
    <ul>
      {places
        .filter((place) => place.parent === parent)
        .map((place) => (
          <li key={place.code}>
            <Leaf place={place} chosen={chosen} to={to} />
            {places.some((one) => one.parent === place.code) && (
              <details open={parent === undefined || place.code === chosen || isAbove(place.code, chosen)}>
                <summary aria-label={`${say.show}: ${place.name}`} />
                {branch(place.code)}
              </details>
            )}
          </li>
        ))}
    </ul>
  );
  return (
    <nav class="place-tree" aria-label={say.register.places}>
      <h2>{say.register.places}</h2>
      <p>
        <a href={to(undefined)} aria-current={chosen === undefined ? 'true' : undefined}>
          {say.register.all}
        </a>
      </p>
      {branch(undefined)}
    </nav>
  );
}

function Leaf({ place, chosen, to }: { place: Place; chosen: string | undefined; to(code: string): string }) {
  return (
    <a href={to(place.code)} aria-current={place.code === chosen ? 'true' : undefined}>
      {place.name} <span class="count">({place.organisations})</span>
    </a>
  );
}
