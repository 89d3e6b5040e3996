import { geoPath, type GeoProjection } from 'd3-geo';
import { useTranslation } from 'react-i18next';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';
import { CommaLinks } from '../facts/CommaLinks.tsx';
import { QueryBehind } from '../facts/QueryBehind.tsx';
import { type PlaceFragment, PlacesDocument, type PlacesQuery } from '../graphql/generated.ts';
import { useUnaskedAnswer } from '../graphql/useAnswer.ts';
import { useWidth } from '../graph/useWidth.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { organisationAddress } from '../layout/addresses.ts';
import { Problem } from '../layout/Problem.tsx';
import { Waiting } from '../layout/Waiting.tsx';
import { chooseFrame, isShown, project } from './fitMap.ts';
import drawing from '../graph/drawing.module.css';
import styles from './PlaceMap.module.css';

/** An organisation whose place a source gives. */
interface Placed {
  id: string;
  name: string;
  /** Degrees east and north. */
  at: [number, number];
  /** 0 to 1; of the organisation itself null. */
  strength: number | null;
}

/** Width and height of the drawing; on a telephone another one, so that dots stay as large as a finger can tell apart. */
const WIDE = [900, 480] as const;
const NARROW = [450, 400] as const;
const NARROW_BELOW = 560;
// The file says of itself what it holds; the package's types know it only as JSON.
const atlas = world as unknown as Topology<{ countries: GeometryCollection }>;
const countries = feature(atlas, atlas.objects.countries);

/** The number of partners looked at, strongest first. */
const TIES = 200;

/** A map of an organisation and its strongest partners, on the outlines of countries. */
export function PlaceMap({ id }: { id: string }) {
  const variables = { id, ties: TIES };
  const { data, error, refetch } = useUnaskedAnswer(PlacesDocument, variables);
  if (error) return <Problem error={error} onRetry={refetch} />;
  if (!data) return <Waiting />;
  if (!data.organisation) return null;
  return (
    <>
      <Drawing organisation={data.organisation} />
      <QueryBehind document={PlacesDocument} variables={variables} />
    </>
  );
}

function Drawing({ organisation }: { organisation: NonNullable<PlacesQuery['organisation']> }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const { number } = useFormat();
  const [room, measured] = useWidth();
  const { ties } = organisation;
  const partners = ties.flatMap(({ b, strength }) => placed(b, nameOf(b), strength)).reverse();
  const [self] = placed(organisation, nameOf(organisation), null);
  if (partners.length === 0 && !self) return <p className="quiet">{t('map.noPlace')}</p>;
  const places = partners.map(({ at }) => at);
  const [width, height] = room < NARROW_BELOW ? NARROW : WIDE;
  const projection = project(chooseFrame(places, self?.at ?? null), width, height);
  const drawn = partners.filter(({ at }) => isShown(at, projection, width, height));
  const title = t('map.title', { name: nameOf(organisation), count: drawn.length, number: number(drawn.length) });
  return (
    <div ref={measured}>
      <svg className={drawing.drawing} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
        <path className={styles.land} d={geoPath(projection)(countries) ?? ''} />
        {self &&
          drawn.map(({ id, at, strength }) => (
            <path
              key={id}
              className={styles.tie}
              strokeWidth={1 + 3 * (strength ?? 0)}
              d={geoPath(projection)({ type: 'LineString', coordinates: [self.at, at] }) ?? ''}
            />
          ))}
        {(self ? [...drawn, self] : drawn).map((one) => (
          <Dot key={one.id} placed={one} projection={projection} />
        ))}
      </svg>
      <p className="quiet">
        {t('map.note', { places: number(partners.length), ties: number(ties.length) })} {!self && t('map.noSelf')}
      </p>
      <FarOff places={partners.filter((one) => !drawn.includes(one)).reverse()} />
    </div>
  );
}

/** Names whom the map leaves out, strongest first. */
function FarOff({ places }: { places: readonly Placed[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (places.length === 0) return null;
  return (
    <p className="quiet">
      {t('map.farOff', { count: places.length, number: number(places.length) })}{' '}
      <CommaLinks all={places.map(({ id, name }) => ({ href: organisationAddress(id), name }))} />
    </p>
  );
}

function Dot({ placed: { name, at, strength }, projection }: { placed: Placed; projection: GeoProjection }) {
  const [x, y] = projection(at) ?? [0, 0];
  return (
    <circle
      className={strength === null ? `${styles.place} ${styles.self}` : styles.place}
      cx={x}
      cy={y}
      r={strength === null ? 8 : 3.5 + 3 * strength}
    >
      <title>{name}</title>
    </circle>
  );
}

function placed({ id, latitude, longitude }: PlaceFragment, name: string, strength: number | null): Placed[] {
  return latitude === null || longitude === null ? [] : [{ id, name, at: [longitude, latitude], strength }];
}
