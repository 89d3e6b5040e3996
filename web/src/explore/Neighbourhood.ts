import type { ChainOrganisationFragment, NeighbourhoodQuery } from '../graphql/generated.ts';

/** An organisation with its partners, as the endpoint gives it. */
export type Opened = NonNullable<NeighbourhoodQuery['organisation']>;

/** Organisations and the ties between them. */
export interface Neighbourhood {
  organisations: ReadonlyMap<string, ChainOrganisationFragment>;
  /** Each pair once, with the strength of its tie from 0 to 1. */
  ties: readonly { a: string; b: string; strength: number }[];
}

/** Puts together what was opened: each organisation and each tie once, whoever led to it. */
export function joinNeighbourhoods(opened: readonly Opened[]): Neighbourhood {
  const organisations = new Map<string, ChainOrganisationFragment>();
  const ties = new Map<string, { a: string; b: string; strength: number }>();
  for (const organisation of opened) organisations.set(organisation.id, organisation);
  for (const { id: a, ties: own } of opened) {
    for (const { b, strength } of own) {
      if (!organisations.has(b.id)) organisations.set(b.id, b);
      const pair = [a, b.id].sort().join(' ');
      if (!ties.has(pair)) ties.set(pair, { a, b: b.id, strength });
    }
  }
  return { organisations, ties: [...ties.values()] };
}
