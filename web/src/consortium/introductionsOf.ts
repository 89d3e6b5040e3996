import type { SeatFragment } from '../graphql/generated.ts';

type Introduction = NonNullable<SeatFragment['candidate']['introduction']>;
type Named = Introduction['organisations'][number];

/** The message to write for a seat that is not ours. */
export interface Asking {
  seat: SeatFragment;
  /** The first who introduces us; the organisation itself where we are tied, and where no way is known. */
  writeTo: Named;
  /** Those in turn behind the first, up to the organisation. */
  next: readonly Named[];
  isDirect: boolean;
  /** 0 to 1; null where no way is known. */
  strength: number | null;
  /** The tie between us and those we write to, in sentences; null where no way is known. */
  shared: string | null;
  /** The way to the organisation, with what ties it; null where none is known. */
  way: Introduction | null;
}

/** Gives whom to write to for each seat but ours: the strongest introduction first, at the end those to whom no way is known. */
export function introductionsOf(seats: readonly SeatFragment[]): Asking[] {
  return seats
    .filter(({ state }) => state !== 'FOR')
    .map(askingFor)
    .sort((a, b) => (b.strength ?? -1) - (a.strength ?? -1));
}

function askingFor(seat: SeatFragment): Asking {
  const { organisation, introduction } = seat.candidate;
  const [writeTo = organisation, ...others] = introduction?.organisations.slice(1) ?? [];
  return {
    ...{ seat, writeTo, next: others.slice(0, -1), isDirect: others.length === 0 },
    ...{ strength: introduction?.score ?? null, shared: introduction?.ties[0]?.explanation ?? null, way: introduction },
  };
}
