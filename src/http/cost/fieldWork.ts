import { type Given, numberOf } from './listSizes.ts';

/** Work of looking at the graph through a filter or model of one's own, once for each in a document. */
export const LENS_WORK = 1_000;

/**
 * Work that a field makes beside the entities in its answer, each time that it is asked; in entities that are read in about
 * the same time.
 */
const FIELD_WORK: Readonly<Record<string, number | ((given: Given) => number)>> = {
  'Query.partnershipPaths': 200,
  'PartnershipPaths.nearness': 100,
  'Query.commonPartners': 200,
  'Query.compareOrganisations': ({ ids }) => 400 + 50 * countOf(ids),
  'Query.partnerSuggestions': ({ for: organisations }) => 400 + 100 * countOf(organisations),
  'Query.bridges': ({ from }) => 400 + 100 * countOf(from),
  'Bridge.exampleTies': ({ first }) => 2 * numberOf(first ?? 5),
  'Query.withoutOrganisation': ({ for: organisations }) => 700 + 30 * countOf(organisations),
  'Query.changes': ({ for: organisations, list, first }) => {
    const listed = [list ?? []].flat().length;
    return 300 + 20 * (countOf(organisations) + listed) + numberOf(first) * listed;
  },
  'Changes.movedCalls': 100,
  'Changes.movedCallCount': 100,
  'LostWay.remaining': 30,
  'ProjectWithout.eligibility': 10,
  'ProjectWithout.replacements': 2_000,
  'Query.whoFundsWhat': 2_000,
  'Query.search': 200,
  'Query.organisationList': 1_000,
  'Query.projectList': 1_000,
  'OrganisationList.facets': 2_000,
  'ProjectList.facets': 2_000,
  'Query.callList': 200,
  'Query.callsFor': ({ for: organisations }) => 400 + 100 * countOf(organisations),
  'Query.consortiumFor': ({ asOf }) => 2_000 + (typeof asOf === 'string' ? LENS_WORK : 0),
  'ConsortiumCandidate.introduction': 10,
  'ConsortiumCandidate.explanation': 15,
  'ConsortiumCandidate.explanationParts': 15,
  'Query.eligibility': 10,
  'Query.qualityCases': 200,
  'GraphOverview.quality': 2_000,
  'Organisation.introduction': 100,
  'Organisation.ties': 2,
  'Organisation.tieCount': 1,
  'PartnerSuggestion.introduction': 10,
  'PartnerSuggestion.nearness': 10,
  'PartnershipPath.explanation': 5,
  'PartnershipPath.explanationParts': 5,
  'PartnerSuggestion.explanation': 5,
  'PartnerSuggestion.explanationParts': 5,
  'Tie.explanation': 2,
  'Tie.explanationParts': 2,
  'SearchHit.snippet': 1,
  'SearchReport.note': 1,
};

/** The number of organisations that are named; the home organisation is one where none is. */
function countOf(organisations: unknown): number {
  return [organisations ?? 'the home organisation'].flat().length;
}

/** Connections of the root, which look through all rows for a page, and again to count them. */
const ROOT_CONNECTION = /^Query\.\w+Connection$/;
const PAGE_WORK = 100;

/** The work of the field at a coordinate. */
export function fieldWork(coordinate: string, given: Given): number {
  const known = FIELD_WORK[coordinate] ?? (ROOT_CONNECTION.test(coordinate) ? PAGE_WORK : 0);
  return typeof known === 'number' ? known : known(given);
}
