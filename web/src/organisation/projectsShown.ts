import type { OrganisationProjectsConnectionWhere } from '../graphql/generated.ts';

/** The projects of an organisation that its page can be kept to. */
export const SHOWN = ['all', 'running', 'coordinates'] as const;
export type Shown = (typeof SHOWN)[number];

/** Reads from the search of an address which projects are shown: all, where it names none. */
export function readShown(search: URLSearchParams): Shown {
  return SHOWN.find((one) => one === search.get('show')) ?? 'all';
}

/** The condition of each, on a day: what has a start and no known end runs, what has neither does not. */
export function projectConditions(today: string): Record<Shown, OrganisationProjectsConnectionWhere> {
  return {
    all: {},
    running: {
      node: {
        OR: [
          { startDate: { lte: today }, OR: [{ endDate: { gte: today } }, { endDate: { eq: null } }] },
          { startDate: { eq: null }, endDate: { gte: today } },
        ],
      },
    },
    coordinates: { edge: { role: { eq: 'COORDINATOR' } } },
  };
}
