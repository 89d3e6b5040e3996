import { expect, test } from 'vitest';
import { ORGANISATIONS, PARTICIPATIONS, PROJECTS } from '../../neo4j/tables/mainTables.ts';
import { FUNDING_DIMENSIONS } from '../../network/funding/FundingDimension.ts';
import { callCells } from '../../questions/calls/callColumns.ts';
import { italianHeading } from './italianHeading.ts';

const texts = { title: null, url: null, copiedOn: null, openingDate: null, lastEntry: null, procedure: null };
const numbers = { budget: null, expectedGrants: null, minContribution: null, maxContribution: null };
const call = { code: 'A', programme: null, typesOfAction: null, deadlines: null, ...texts, ...numbers };
const dimensions = FUNDING_DIMENSIONS.map((name) =>
  name.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
);

test.each<[string, string[]]>([
  ...[ORGANISATIONS, PROJECTS, PARTICIPATIONS].map((table): [string, string[]] => [
    table.name,
    table.columns.map(({ name }) => name),
  ]),
  ['calls', Object.keys(callCells(call))],
  ['who funds what', dimensions.flatMap((name) => [name, `${name}Id`])],
])('every column of %s has a heading in Italian of its own', (_, columns) => {
  const headings = columns.map(italianHeading);
  expect(headings.filter((heading, at) => heading === columns[at] && heading !== 'id')).toEqual([]);
  expect(new Set(headings).size).toBe(headings.length);
});
