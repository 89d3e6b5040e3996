/** A kind of gap that only the database knows: its cases as `subjects`, `values` and `sources`, and out of how many they are. */
interface StoredKind {
  cases: string;
  of: string;
}

/** Holds of the Statements of values: all but those that two organisations look like one. */
const OF_VALUES = `s.predicate <> 'perhapsOneOrganisation'`;
const FOLDED = (name: string): string =>
  `[c IN split(toLower(normalize(${name}, NFKD)), '') WHERE c =~ '[\\\\p{L}\\\\p{N}]']`;

/** The gaps that only the database knows, by their codes. */
export const STORED_CASES = {
  PERHAPS_ONE_ORGANISATION: {
    cases: `
      MATCH (s:Statement {predicate: 'perhapsOneOrganisation'})
      MATCH (o:Organisation {id: s.subject}) MATCH (other:Organisation {id: s.value})
      RETURN [o.id, other.id] AS subjects, [['organisation', o.name], ['other', other.name], ['note', s.note]] AS values,
             COLLECT { MATCH (s)-[:STATED_BY]->(x) RETURN x.id ORDER BY x.id } AS sources`,
    of: 'COUNT { (:Organisation) }',
  },
  NUMBER_WITH_SEVERAL_NAMES: {
    cases: `
      MATCH (o:Organisation) WHERE o.pic IS NOT NULL AND size(o.aliases) > 0
        AND any(alias IN o.aliases WHERE ${FOLDED('alias')} <> ${FOLDED('o.name')})
      WITH o, COLLECT { MATCH (o)-[:STATED_BY]->(x) RETURN x.id ORDER BY x.id } AS sources
      WHERE all(one IN sources WHERE one STARTS WITH 'source:cordis-')
      RETURN [o.id] AS subjects,
             [['organisation', o.name], ['names', reduce(all = '', a IN o.aliases | all + CASE all WHEN '' THEN '' ELSE '; ' END + a)]] AS values,
             sources`,
    of: 'COUNT { MATCH (o:Organisation) WHERE o.pic IS NOT NULL }',
  },
  PARTICIPATION_STATED_TWICE: {
    cases: `
      MATCH (p:Project)<-[m:PARTICIPATES_IN]-(o:Organisation) WHERE m.statedTimes IS NOT NULL
      RETURN [p.id, o.id] AS subjects, m.sources AS sources,
             [['project', coalesce(p.acronym, p.id)], ['organisation', o.name], ['statedTimes', toString(m.statedTimes)]] AS values`,
    of: 'COUNT { ()-[:PARTICIPATES_IN]->() }',
  },
  ZERO_NOT_STATED: {
    cases: `
      MATCH (s:Statement) WHERE s.value = '0' AND NOT s.shown AND s.predicate IN ['totalCost', 'awarded']
      MATCH (p:Project {id: s.subject}) MATCH (s)-[:STATED_BY]->(x)
      WITH p, s.predicate AS predicate, x.id AS source ORDER BY predicate, source
      WITH p, collect(DISTINCT predicate) AS predicates, collect(DISTINCT source) AS sources
      RETURN [p.id] AS subjects, sources,
             [['project', coalesce(p.acronym, p.id)]] + [one IN predicates | [one, '0']] AS values`,
    of: 'COUNT { (:Project) }',
  },
  SOURCES_DISAGREE: {
    cases: `
      MATCH (s:Statement) WHERE ${OF_VALUES}
      WITH s ORDER BY s.value
      WITH s.subject AS subject, s.predicate AS predicate, collect(s) AS all, collect(DISTINCT s.value) AS stated
      WHERE size(stated) > 1
      RETURN [subject] AS subjects,
             [['predicate', predicate], ['stated', reduce(text = '', one IN stated | text + CASE text WHEN '' THEN '' ELSE '; ' END + one)]] AS values,
             COLLECT { UNWIND all AS one MATCH (one)-[:STATED_BY]->(x) RETURN DISTINCT x.id ORDER BY x.id } AS sources`,
    of: `COUNT { MATCH (s:Statement) WHERE ${OF_VALUES} RETURN DISTINCT s.subject, s.predicate }`,
  },
} as const satisfies Record<string, StoredKind>;

/** The code of such a gap. */
export type StoredCode = keyof typeof STORED_CASES;

/** True of the code of such a gap. */
export function isStoredCode(code: string): code is StoredCode {
  return Object.hasOwn(STORED_CASES, code);
}

/** The order of the cases of one kind, which is total but for equal ones. */
export const CASE_ORDER = 'subjects, values';
