import { MOST_ENTRIES } from '../checkOperation.ts';
/** The arguments of a field as they were given, or else the schema's defaults, by name. */
export type Given = Readonly<Record<string, unknown>>;
/** The most entries of a list, by the arguments of the question or connection that it is in the answer to. */
type Size = number | ((question: Given) => number);

/** A list that nothing is known of is as long as a page. */
export const PAGE_SIZE = 50;
const DEFAULT_MAX_TIES = 4;
const [DEFAULT_SEATS, MOST_SEATS] = [6, 30];
/** As many candidates as can be asked for. */
const MOST_CANDIDATES = 100;

const first: Size = (question) => numberOf(question['first']);
const ties: Size = ({ maxTies }) => numberOf(maxTies ?? DEFAULT_MAX_TIES);
const named =
  (argument: string): Size =>
  (question) =>
    [question[argument] ?? 'the home organisation'].flat().length;

/** Those of `eligibility`, or who sits in a consortium. */
const applicants: Size = ({ organisations }) =>
  organisations === undefined ? MOST_SEATS : [organisations].flat().length;

/**
 * Lists whose length the question above says, and those that the data alone does: about as long as they are at most on
 * real data. `*` is any type.
 */
const SIZES: Readonly<Record<string, Size>> = {
  'PartnershipPaths.paths': first,
  'PartnershipPaths.from': named('from'),
  'PartnershipPath.organisations': ({ maxTies }) => numberOf(maxTies ?? DEFAULT_MAX_TIES) + 1,
  'PartnershipPath.ties': ties,
  'CommonPartners.partners': first,
  'CommonPartner.ties': named('of'),
  'OrganisationComparison.organisations': named('ids'),
  'OrganisationComparison.sharedFunders': 10,
  'PartnerSuggestions.suggestions': first,
  'BridgeReport.bridges': first,
  'Changes.for': named('for'),
  'Changes.loads': first,
  'EndingMembership.organisations': named('for'),
  'LoadChanges.newWays': ({ list }) => Math.max([list ?? []].flat().length, 1),
  'Departure.lostWays': first,
  'LostWay.through': 5,
  'ProjectWithout.leaving': 10,
  'FundingTable.rows': first,
  'FundingTable.coverage': 3,
  'FundingRow.keys': named('groupBy'),
  'ConsortiumProposal.fundersLeftOut': 50,
  'SearchResults.hits': first,
  'SearchResults.byType': 8,
  'SearchResults.byCountry': 250,
  'OrganisationList.rows': first,
  'OrganisationList.coverage': 3,
  'ProjectList.rows': first,
  'ProjectList.coverage': 3,
  // `facets` is asked for as many values of each dimension, so that its own entries are taken for these.
  'ListFacet.values': 12,
  'ProjectListRow.coordinators': 3,
  'SearchReport.excludedHubs': 10,
  'SearchReport.coverage': 3,
  'GraphOverview.coverage': 5,
  'AttributeCoverage.frameworksWithout': 10,
  'AttributeCoverage.frameworksLacking': 10,
  'WorkArea.fields': 10,
  'WorkArea.programmes': 10,
  'GraphOverview.quality': 40,
  'ForecastScore.bands': 10,
  'QualityCases.cases': first,
  'QualityCase.values': 10,
  'CallList.rows': first,
  'CallFacets.statuses': 3,
  'CallFacets.programmes': 60,
  'CallFacets.typesOfAction': 80,
  'CallFacets.deadlineMonths': 60,
  'CallMatches.matches': first,
  'PartnershipPath.explanationParts': 60,
  'PartnerSuggestion.explanationParts': 60,
  'ConsortiumCandidate.explanationParts': 60,
  'Tie.explanationParts': 12,
  'CallMatch.closest': 3,
  'CallMatch.words': 8,
  'CallMatch.partners': 5,
  'CallMatch.unknown': 4,
  'CallWord.projects': 3,
  'CallPartner.projects': 3,
  'CallPartner.words': 5,
  'CallCloseness.words': 5,
  'Consortium.words': 30,
  'Consortium.unknown': 3,
  'Consortium.candidates': (question) => Math.min(MOST_CANDIDATES, numberOf(question['first'])),
  'ConsortiumCandidate.reasons': 6,
  'ConsortiumReason.projects': 3,
  'ConsortiumReason.words': 6,
  'ConsortiumAddition.words': 6,
  'ConsortiumProposal.seats': ({ size }) => Math.min(MOST_SEATS, numberOf(size ?? DEFAULT_SEATS)),
  'Eligibility.rules': 5,
  'Eligibility.organisations': applicants,
  'Eligibility.countries': applicants,
  'Eligibility.undecided': applicants,
  'Eligibility.specialRules': 10,
  'EligibilityRule.organisations': applicants,
  'EligibilityRule.countries': applicants,
  'EligibilityRule.undecided': applicants,
  '*.edges': ({ first: forward, last }) => numberOf(forward ?? last),
  '*.sources': 3,
  '*.statements': 50,
};
/** Lists that the data keeps short, whatever they are asked for: few sources state one thing. */
const FEW = 3;
const LIST_OF_SOURCES = /SourcesConnection\.edges$|\.sources$/;

/** The most entries of a list: as many as it is asked for, or those of `question` say, but not more than the ids that are asked for. */
export function listSize(coordinate: string, given: Given, question: Given): number {
  const { ids } = given;
  // One id may stand without brackets.
  if (ids !== undefined && ids !== null) return Math.max([ids].flat().length, 1);
  const asked = given['limit'] ?? given['first'];
  const size = asked === undefined ? sizeWithout(coordinate, question) : numberOf(asked);
  const few = LIST_OF_SOURCES.test(coordinate) && !coordinate.startsWith('Query.') ? FEW : size;
  return Math.min(size, few, idCount(given['where']));
}

/** True for lists without `limit` and `first` of which it is known how long they are. */
export function isSizeKnown(coordinate: string): boolean {
  return sizeFor(coordinate) !== undefined;
}

function sizeWithout(coordinate: string, question: Given): number {
  const size = sizeFor(coordinate) ?? PAGE_SIZE;
  return typeof size === 'number' ? size : size(question);
}

function sizeFor(coordinate: string): Size | undefined {
  return SIZES[coordinate] ?? SIZES[coordinate.replace(/^\w+/, '*')];
}

/** As many as there are ids among which an entity's must be; no bound where none are named. */
function idCount(where: unknown): number {
  const { eq, in: among } = objectOf(objectOf(where)['id']);
  if (typeof eq === 'string') return 1;
  return Array.isArray(among) ? Math.max(among.length, 1) : Infinity;
}

function objectOf(value: unknown): Given {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** An argument that says how many; `PAGE_SIZE` where it says nothing. */
export function numberOf(value: unknown): number {
  const number = typeof value === 'number' ? value : PAGE_SIZE;
  return Math.min(Math.max(number, 1), MOST_ENTRIES);
}
