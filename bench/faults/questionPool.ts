import type { SeededRandom } from '../graph/SeededRandom.ts';

/** One root field that is asked. `isOfMemory`: it is answered from the graph in memory, so that no load shows in it. */
export interface Question {
  field: string;
  isOfMemory: boolean;
}

const COUNTRIES = ['DE', 'IT', 'FR', 'ES', 'SE', 'PL'];
const WORDS = ['cancer', 'soil', 'quantum', 'digital health', 'vaccine', 'energy', 'water', 'robot'];
const DIMENSIONS = ['FUNDER', 'PROGRAMME', 'COUNTRY', 'FRAMEWORK', 'START_YEAR', 'ORGANISATION'];
const SORTS = ['{ funding: DESC }', '{ name: ASC }', '{ partnerCount: DESC }', '{ city: ASC }'];

type Draw = () => string;
/** The ids of things, some of which are in one content alone. */
export interface KnownIds {
  organisations: readonly string[];
  projects: readonly string[];
}

/** Questions and lists of all kinds about these things, of every kind as many. */
export function questionPool(random: SeededRandom, ids: KnownIds, ofEach: number): Question[] {
  const words = wordsOf(random, ids);
  const all = [
    ...fromMemory(words).map((draw) => ({ draw, isOfMemory: true })),
    ...fromDatabase(words).map((draw) => ({ draw, isOfMemory: false })),
  ];
  return all.flatMap(({ draw, isOfMemory }) => Array.from({ length: ofEach }, () => ({ field: draw(), isOfMemory })));
}

/** Arguments drawn at random. */
function wordsOf(random: SeededRandom, ids: KnownIds) {
  return {
    random,
    organisation: (): string => JSON.stringify(random.pick(ids.organisations)),
    project: (): string => JSON.stringify(random.pick(ids.projects)),
    first: (most: number): string => `first: ${random.between(1, most)}`,
    country: (): string => JSON.stringify(random.pick(COUNTRIES)),
    words: (): string => JSON.stringify(random.pick(WORDS)),
  };
}
type Words = ReturnType<typeof wordsOf>;

function fromMemory({ random, organisation, first, country, words }: Words): Draw[] {
  return [
    () =>
      `partnershipPaths(to: ${organisation()}, ${first(4)}) { nearness paths { score organisations { id name } ties { strength collaborations { weight project { id title } } } explanation } }`,
    () =>
      `partnershipPaths(from: [${organisation()}], to: ${organisation()}, ${first(3)}, alternatives: DISJOINT) { paths { score organisations { id name } } report { complete } }`,
    () => `search(text: ${words()}, ${first(12)}) { totalCount hits { entityId label score } }`,
    () =>
      `partnerSuggestions(for: [${organisation()}], ${first(8)}) { totalCount suggestions { score organisation { id name } } }`,
    () => `organisation(id: ${organisation()}) { id name tieCount ties(${first(8)}) { strength b { id name } } }`,
    () =>
      `commonPartners(of: [${organisation()}, ${organisation()}], ${first(9)}) { partners { organisation { id name } } }`,
    () =>
      `bridges(to: { countries: [${country()}] }, ${first(5)}) { reached groupSize bridges { organisation { id } reaches onlyThrough } }`,
    () =>
      `whoFundsWhat(groupBy: [${random.pick(DIMENSIONS)}], where: { countries: [${country()}] }, ${first(9)}) { rows { keys { label } sum { amount grantCount unknownAmountCount } } total { amount projectCount } }`,
    () =>
      `organisationList(where: { countries: [${country()}], text: ${words()} }, ${first(9)}) { totalCount rows { organisation { id name } here { projectCount amount } } }`,
    () =>
      `projectList(where: { countries: [${country()}] }, ${first(20)}) { totalCount rows { project { id acronym title } } }`,
    () =>
      `consortiumFor(words: ${words()}, size: 4, ${first(8)}) { candidateCount candidates { organisation { id name } } proposal { seats { seat candidate { organisation { id } } } } }`,
  ];
}

function fromDatabase({ random, organisation, project, first, country }: Words): Draw[] {
  return [
    () =>
      `organisation(id: ${organisation()}) { id name vat identifiers projects(limit: ${random.between(1, 9)}, sort: [{ id: ASC }]) { id acronym objective } }`,
    () =>
      `organisations(where: { country: { code: { eq: ${country()} } } }, sort: [${random.pick(SORTS)}, { id: ASC }], limit: ${random.between(1, 30)}) { id name postalCode funding }`,
    () =>
      `organisationsConnection(${first(30)}, sort: [${random.pick(SORTS)}]) { totalCount edges { node { id name vat funding } } pageInfo { hasNextPage } }`,
    () =>
      `projects(where: { startDate: { gte: "20${random.between(15, 24)}-01-01" } }, sort: [{ startDate: ASC }, { id: ASC }], limit: ${random.between(1, 20)}) { id keywords objective organisationsConnection { totalCount } }`,
    () =>
      `project(id: ${project()}) { id objective totalCost organisationsConnection(first: 4, sort: [{ node: { id: ASC } }]) { totalCount edges { node { id } properties { role grant } } } }`,
    () =>
      `projectsConnection(${first(30)}, where: { organisationCount: { gt: ${random.between(1, 9)} } }, sort: [{ endDate: DESC }]) { totalCount edges { node { id doi totalCost } } }`,
    () => `commonPartners(of: [${organisation()}], ${first(9)}) { partners { organisation { id pic website } } }`,
  ];
}
