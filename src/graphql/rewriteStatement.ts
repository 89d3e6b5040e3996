const ORDER = /^( *ORDER BY )(.+)$/gm;
const DESCENDING = /^(\S+) DESC$/;
/** The page of a connection: all edges are collected, then each is a row again that carries them all while it is sorted. */
const PAGE_OF_EDGES = new RegExp(
  [
    String.raw`^( *)(WITH collect\(\{node: (\w+), relationship: (\w+)\}\) AS edges.*)\n`,
    String.raw` *CALL \(edges\) \{\n( *)UNWIND edges AS edge\n`,
    String.raw`( *WITH edge\.node AS \3, edge\.relationship AS \4\n) *WITH \*\n`,
    String.raw` *ORDER BY (.+)\n(?: *SKIP (\$\w+)\n)? *LIMIT (\$\w+)\n`,
  ].join(''),
  'gm',
);
/** A comparison that the generator makes of `eq: null` with a value that a statement computes; it holds for no value. */
const EQUAL_TO_NULL = / = NULL\b/g;
/** Parts of a condition that is more than comparisons joined by AND. */
const NOT_PLAIN = / OR | XOR |NOT |CASE |\(/;

/**
 * A statement of @neo4j/graphql as it is run. Unknown values stand last in descending order too, where Cypher puts them
 * first, and `eq: null` finds them where a statement computes the value too. And the edges of a connection are sorted before
 * they are collected: a page behind the thousandth of some two thousand would otherwise need more memory than a statement
 * may take.
 */
export function rewriteStatement(cypher: string): string {
  return cypher
    .replaceAll(EQUAL_TO_NULL, ' IS NULL')
    .replaceAll(PAGE_OF_EDGES, sortedBeforeCollected)
    .replaceAll(ORDER, (_line, start: string, keys: string) => {
      const ordered = keys.split(', ').flatMap((key) => withUnknownLast(key, cypher));
      return start + ordered.join(', ');
    });
}

function sortedBeforeCollected(_page: string, ...parts: (string | undefined)[]): string {
  const [margin, collect, , , inner, asRow, keys, skip = '0', limit] = parts;
  return (
    `${margin}WITH *\n${margin}ORDER BY ${keys}\n${margin}${collect}\n` +
    `${margin}CALL (edges) {\n${inner}UNWIND edges[${skip}..${skip} + ${limit}] AS edge\n${asRow}`
  );
}

/** The keys to sort by for this one; as it is where its values are known, so that an index may serve the order. */
function withUnknownLast(key: string, cypher: string): string[] {
  const value = DESCENDING.exec(key)?.[1];
  return value === undefined || isKnown(value, cypher) ? [key] : [`${value} IS NULL`, key];
}

/** True where the statement's first conditions let only known values pass. */
function isKnown(value: string, cypher: string): boolean {
  const where = /^MATCH \(this:\w+\)\nWHERE (.+)$/m.exec(cypher)?.[1]?.replace(/^\((.*)\)$/, '$1') ?? 'NOT ';
  return !NOT_PLAIN.test(where) && where.split(' AND ').some((one) => one.startsWith(`${value} `));
}
