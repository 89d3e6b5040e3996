import { expect, test } from 'vitest';
import { rewriteStatement } from './rewriteStatement.ts';

test('unknown values stand last in descending order', () => {
  expect(rewriteStatement('WITH *\n  ORDER BY this1.startDate DESC, this1.name ASC, this1.id ASC\nLIMIT $param1')).toBe(
    'WITH *\n  ORDER BY this1.startDate IS NULL, this1.startDate DESC, this1.name ASC, this1.id ASC\nLIMIT $param1',
  );
});

test('ascending order is left to Cypher, which puts them last', () => {
  const ascending = 'WITH *\nORDER BY this.name ASC, this.id ASC\nLIMIT $param0';
  expect(rewriteStatement(ascending)).toBe(ascending);
});

test.each([
  ['this.funding > $param0', true],
  ['(this.nuts STARTS WITH $param0 AND this.funding > $param1)', true],
  ['(this.nuts STARTS WITH $param0 OR this.funding > $param1)', false],
  ['NOT (this.funding > $param0)', false],
  ['this.name = $param0', false],
  ['this.fundingUnknownCount > $param0', false],
])('an index may serve the order under %s: %s', (where, isKept) => {
  const order = 'ORDER BY this.funding DESC, this.id ASC';
  const cypher = (line: string): string => `MATCH (this:Organisation)\nWHERE ${where}\nWITH *\n${line}\nLIMIT $param2`;
  const expected = isKept ? order : 'ORDER BY this.funding IS NULL, this.funding DESC, this.id ASC';
  expect(rewriteStatement(cypher(order))).toBe(cypher(expected));
});

test.each([
  ['      SKIP $param2\n', '$param2..$param2 + $param3'],
  ['', '0..0 + $param3'],
])('the edges of a connection are sorted before they are collected%s', (skip, page) => {
  const generated = `  CALL (this) {
    MATCH (this)-[this3:PARTICIPATES_IN]->(this4:Project)
    WITH collect({node: this4, relationship: this3}) AS edges, count(this4) AS totalCount
    CALL (edges) {
      UNWIND edges AS edge
      WITH edge.node AS this4, edge.relationship AS this3
      WITH *
      ORDER BY this3.grant ASC, this4.id ASC
${skip}      LIMIT $param3
      RETURN collect({node: {id: this4.id}}) AS var5
    }
    RETURN {edges: var5, totalCount: totalCount} AS var6
  }`;
  expect(rewriteStatement(generated)).toBe(`  CALL (this) {
    MATCH (this)-[this3:PARTICIPATES_IN]->(this4:Project)
    WITH *
    ORDER BY this3.grant ASC, this4.id ASC
    WITH collect({node: this4, relationship: this3}) AS edges, count(this4) AS totalCount
    CALL (edges) {
      UNWIND edges[${page}] AS edge
      WITH edge.node AS this4, edge.relationship AS this3
      RETURN collect({node: {id: this4.id}}) AS var5
    }
    RETURN {edges: var5, totalCount: totalCount} AS var6
  }`);
});

test('a computed value that is compared with null is asked for as unknown', () => {
  const cypher = (condition: string): string => `CALL (this) {\n  RETURN status AS var1\n}\nWITH *\nWHERE ${condition}`;
  expect(rewriteStatement(cypher('NOT (var1 = NULL)'))).toBe(cypher('NOT (var1 IS NULL)'));
  expect(rewriteStatement(cypher('var1 = $param0'))).toBe(cypher('var1 = $param0'));
});
