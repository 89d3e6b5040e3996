import type { NeighbourFragment, OpenedOrganisationFragment } from '../graphql/generated.ts';

/** The organisations around some, and the ties between them. */
export interface Neighbourhood {
  organisations: ReadonlyMap<string, NeighbourFragment>;
  /** Each pair once, with the strength of its tie from 0 to 1. */
  ties: readonly { a: string; b: string; strength: number }[];
}

/** Joins the neighbourhoods of several organisations: each organisation and each tie once. */
export function joinNeighbourhoods(opened: readonly OpenedOrganisationFragment[]): Neighbourhood {
  const organisations = new Map<string, NeighbourFragment>();
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

/** The strongest ties of an organisation that was not opened. */
export interface OwnTies {
  id: string;
  ties: readonly { strength: number; b: { id: string } }[];
}

/** Adds the ties between organisations that are shown already, so that those who work together stand together. */
export function withTiesBetween({ organisations, ties }: Neighbourhood, own: readonly OwnTies[]): Neighbourhood {
  const all = new Map(ties.map((tie) => [[tie.a, tie.b].sort().join(' '), tie]));
  for (const { id: a, ties: its } of own) {
    for (const { b, strength } of its) {
      const pair = [a, b.id].sort().join(' ');
      const isShown = organisations.has(a) && organisations.has(b.id);
      if (isShown && a !== b.id && !all.has(pair)) all.set(pair, { a, b: b.id, strength });
    }
  }
  return { organisations, ties: [...all.values()] };
}
