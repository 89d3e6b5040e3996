import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEnvironment } from '../rules/env.ts';
import { MOST_NODES } from '../src/graphql/byId/nodeFields.ts';
import { DEEPEST_QUANTIFIER, MOST_CONDITIONS, MOST_VALUES } from '../src/http/checkFilter.ts';
import { MOST_ENTRIES } from '../src/http/checkOperation.ts';
import { LENS_WORK } from '../src/http/cost/fieldWork.ts';
import { PAGE_SIZE } from '../src/http/cost/listSizes.ts';
import { TABLE_COST } from '../src/http/exports/openAnswer.ts';
import { LEAST_COST, WINDOW } from '../src/http/fair/CostBucket.ts';
import { WAITING } from '../src/http/fair/fairLimits.ts';

const PAGE = readFileSync(join(import.meta.dirname, 'api', 'README.md'), 'utf8');
const defaults = readEnvironment({});

test('the page about the API tells the limits that a server starts with', () => {
  const rows = [...PAGE.matchAll(/^\| (.+?) +\| +([\d,]+) \|$/gm)].map(([, what = '', most = '']) => [
    what.replaceAll('`', ''),
    Number(most.replaceAll(',', '')),
  ]);
  expect(Object.fromEntries(rows)).toEqual({
    cost: defaults.MAX_COST,
    'levels of nesting': defaults.MAX_DEPTH,
    aliases: defaults.MAX_ALIASES,
    'tokens, and fields with those of fragments wherever they are spread': defaults.MAX_TOKENS,
    'entries of one page (many questions: 100)': MOST_ENTRIES,
    'ids of nodes': MOST_NODES,
    'conditions of all filters': MOST_CONDITIONS,
    'some, all, none and single within each other': DEEPEST_QUANTIFIER,
    'values of one list in a filter': MOST_VALUES,
    'bytes of its body': defaults.MAX_BODY_BYTES,
    'milliseconds until it is answered': defaults.REQUEST_TIMEOUT_MS,
    'milliseconds for one list of the database': defaults.LIST_TIMEOUT_MS,
    'milliseconds for a file of /export/': defaults.EXPORT_TIMEOUT_MS,
    [`cost in ${WINDOW} seconds`]: defaults.CLIENT_COST,
    [`requests worked on at once (${WAITING} times as many wait)`]: defaults.CLIENT_REQUESTS,
    'files of /export/ written at once': defaults.CLIENT_EXPORTS,
  });
});

test('the page about files tells the price of a whole table', () => {
  const page = readFileSync(join(import.meta.dirname, 'api/files.md'), 'utf8');
  expect(page).toContain(`A whole table costs ${TABLE_COST.toLocaleString('en')} `);
});

test('the page about the API tells the prices that are taken', () => {
  const told = [
    `(\`first\`, \`limit\`, or ${PAGE_SIZE})`,
    `a filter or model of your own adds ${LENS_WORK.toLocaleString('en')}`,
    `Each question takes ${LEAST_COST} at least`,
  ];
  const text = PAGE.replaceAll(/\s+/g, ' ');
  expect(told.filter((sentence) => !text.includes(sentence))).toEqual([]);
});
