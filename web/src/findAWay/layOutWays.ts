import type { DrawnWayFragment } from '../graphql/generated.ts';

/** An organisation where it is drawn: `across` from start (0) to target (1), `row` from the best way (0) downwards. */
export interface PlacedOrganisation {
  id: string;
  organisation: DrawnWayFragment['organisations'][number];
  across: number;
  row: number;
  isEnd: boolean;
  /** The ways it is on, from 0. */
  ways: number[];
}

/** A tie as it is drawn. */
export interface PlacedTie {
  id: string;
  a: string;
  b: string;
  strength: number;
  ways: number[];
}

/**
 * Lays ways out like lanes: each in a row of its own, an organisation in the row of the best way it is on, the ends
 * halfway down. `rows`: how many there are.
 */
export function layOutWays(paths: readonly DrawnWayFragment[]): {
  organisations: PlacedOrganisation[];
  ties: PlacedTie[];
  rows: number;
} {
  const organisations = new Map<string, PlacedOrganisation>();
  const ties = new Map<string, PlacedTie>();
  paths.forEach((path, way) => {
    const last = path.organisations.length - 1;
    path.organisations.forEach((organisation, index) => {
      const { id } = organisation;
      const placed = organisations.get(id);
      if (placed) placed.ways.push(way);
      else {
        const isEnd = index === 0 || index === last;
        organisations.set(id, { id, organisation, across: index / last, row: way, isEnd, ways: [way] });
      }
    });
    path.ties.forEach((tie, index) => {
      const a = path.organisations[index]?.id ?? '';
      const b = path.organisations[index + 1]?.id ?? '';
      const id = [a, b].sort().join(' ');
      const placed = ties.get(id);
      if (placed) placed.ways.push(way);
      else ties.set(id, { id, a, b, strength: tie.strength, ways: [way] });
    });
  });
  centreEnds([...organisations.values()], paths.length);
  return { organisations: [...organisations.values()], ties: [...ties.values()], rows: paths.length };
}

/** The target stands halfway down, between two rows where it can; so do the starts, one below the other. */
function centreEnds(organisations: PlacedOrganisation[], rows: number): void {
  const ends = organisations.filter(({ isEnd }) => isEnd);
  for (const side of [0, 1]) {
    const there = ends.filter(({ across }) => across === side);
    there.forEach((end, index) => {
      const row = ((index + 1) * (rows + 1)) / (there.length + 1) - 1;
      end.row = rows > 1 && Number.isInteger(row) ? row - 0.5 : row;
    });
  }
}
