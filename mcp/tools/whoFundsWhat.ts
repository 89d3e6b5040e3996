import { z } from 'zod';
import type { FundingDimension, FundingFilter, WhoFundsWhatQuery } from '../../client/src/generated.ts';
import { whoFundsWhat as ask } from '../../client/src/questions/whoFundsWhat.ts';
import { findAll } from '../findAll.ts';
import { countriesInput, limitInput, organisationInput } from '../inputs.ts';
import { type Asked, type Sentence, tool } from '../Tool.ts';
import { counted, money } from '../words.ts';

type Table = NonNullable<WhoFundsWhatQuery['whoFundsWhat']>;
type Row = Table['rows'][number];
interface Named {
  id: string;
  label: string;
}

/** Attributes as a sentence begins with them. */
const COVERED = {
  FIELD: 'The field',
  OBJECTIVE: 'The objective, in which words are looked for,',
  PROGRAMME: 'The part of the framework',
  REGION: 'The region',
  ROLE: 'The role',
};
const DIMENSIONS = [
  ...['FUNDER', 'FRAMEWORK', 'PROGRAMME', 'CALL', 'PROJECT', 'ORGANISATION', 'COUNTRY', 'FIELD'],
  ...['START_YEAR', 'PROJECT_TYPE', 'ROLE', 'REGION'],
] as FundingDimension[];
/** Projects or receivers named behind each row. */
const NAMED = 2;
/** Rows by project, or by receiver, that are looked through for these, and pages of them. */
const ROWS = 1_000;
const PAGES = 3;

/** Money and projects, added up. */
export const whoFundsWhat = tool({
  name: 'who_funds_what',
  title: 'Who funds what',
  description:
    'Adds up grants along dimensions such as funder, programme, country or field, largest first. An amount that no source gives is counted as unknown, never as zero. Behind each row stand its largest projects with their sources.',
  input: {
    group_by: z
      .array(z.enum(DIMENSIONS))
      .min(1)
      .max(3)
      .default(['FUNDER', 'PROGRAMME'])
      .describe('What to add up by, 1 to 3 dimensions, none twice.'),
    organisation: organisationInput('Only what this organisation receives').optional(),
    funder: organisationInput('Only what this funder gives').optional(),
    countries: countriesInput('Only what organisations of these countries receive'),
    words: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('Only grants in projects that have each of these words in title, keywords or objective.'),
    limit: limitInput('The number of rows', 20, 10),
  },
  async run(asked, { group_by: groupBy, organisation, funder, countries, words, limit }) {
    const receivers = await findAll(organisation === undefined ? [] : [organisation], 'ORGANISATION', asked);
    const givers = await findAll(funder === undefined ? [] : [funder], 'ORGANISATION', asked);
    const where: FundingFilter = {
      organisations: receivers.ids.length > 0 ? receivers.ids : null,
      funders: givers.ids.length > 0 ? givers.ids : null,
      countries,
      text: words,
    };
    const table = await ask(asked.endpoint, { groupBy, where, first: limit }, asked.options);
    const largest = await largestBehind(table.rows, groupBy, where, asked);
    const count = `${counted(table.rowCount, 'row')}; ${table.rows.length} are told.`;
    const coverage = table.coverage.map(
      ({ attribute, known, of }) =>
        `${COVERED[attribute]} is on record of ${known.toLocaleString('en')} of ${of.toLocaleString('en')}.`,
    );
    const all = table.rows
      .flatMap((row) => largest.get(keyOf(row)) ?? [])
      .slice(0, NAMED)
      .map(({ id }) => id);
    const total: Sentence = { text: `All rows together: ${figures(table.total)}.`, about: all };
    return {
      notes: [...receivers.notes, ...givers.notes, count, ...coverage],
      sentences: [
        ...table.rows.map((row) => sentenceOf(row, largest.get(keyOf(row)))),
        ...(all.length > 0 ? [total] : []),
      ],
    };
  },
});

function sentenceOf({ keys, sum }: Row, behind: readonly Named[] | undefined): Sentence {
  const names = keys.map(({ dimension, label, value }) => {
    const id = value?.includes(':') ? ` (${value})` : '';
    return `${dimension.toLowerCase().replace('_', ' ')} ${value === null ? 'not on record' : label}${id}`;
  });
  const told = behind ? ` Its largest: ${behind.map(({ id, label }) => `${label} (${id})`).join(', ')}.` : '';
  // It rests on what it is grouped by where none is among those looked through.
  const about = behind?.map(({ id }) => id) ?? keys.flatMap(({ value }) => (value?.includes(':') ? [value] : []));
  return { text: `${names.join(', ')}: ${figures(sum)}.${told}`, about };
}

function figures({ amount, unknownAmountCount, grantCount, projectCount }: Table['total']): string {
  return `${money(amount, unknownAmountCount)}; ${counted(grantCount, 'grant')} in ${counted(projectCount, 'project')}`;
}

/** The largest projects of each row, by its keys; of money outside projects its largest receivers. */
async function largestBehind(
  rows: readonly Row[],
  groupBy: readonly FundingDimension[],
  where: FundingFilter,
  { endpoint, options }: Asked,
): Promise<Map<string, Named[]>> {
  const found = new Map<string, Named[]>();
  const add = (key: string, thing: Row['keys'][number] | undefined): void => {
    const known = found.get(key) ?? [];
    if (thing?.value && known.length < NAMED) found.set(key, [...known, { id: thing.value, label: thing.label }]);
  };
  const isWhole = (): boolean => rows.every((row) => found.has(keyOf(row)));
  for (const dimension of ['PROJECT', 'ORGANISATION'] as const) {
    const at = groupBy.indexOf(dimension);
    if (at !== -1) for (const row of rows) add(keyOf(row), row.keys[at]);
    const asked = { groupBy: [...groupBy, dimension], where, first: ROWS };
    for (let page = 0, after: string | null = null; at === -1 && page < PAGES && !isWhole(); page++) {
      const table: Table = await ask(endpoint, { ...asked, after }, options);
      const missing = new Set(rows.map(keyOf).filter((key) => !found.has(key)));
      for (const { keys } of table.rows) {
        const key = keyOf({ keys: keys.slice(0, -1) });
        if (missing.has(key)) add(key, keys.at(-1));
      }
      if (!table.pageInfo.hasNextPage) break;
      after = table.pageInfo.endCursor;
    }
  }
  return found;
}

function keyOf({ keys }: Pick<Row, 'keys'>): string {
  return JSON.stringify(keys.map(({ value }) => value));
}
