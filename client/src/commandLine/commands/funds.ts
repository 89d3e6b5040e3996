import type { FundingDimension } from '../../generated.ts';
import { whoFundsWhat } from '../../questions/whoFundsWhat.ts';
import type { Asked, Command, Told } from '../Command.ts';
import { findOrganisation } from '../findOrganisation.ts';
import { euro, formatTable } from '../formatTable.ts';
import { oneOf } from '../readArguments.ts';

/** The headings of the dimensions. */
const HEADINGS: Readonly<Record<FundingDimension, string>> = {
  FUNDER: 'funder',
  FRAMEWORK: 'framework',
  PROGRAMME: 'programme',
  CALL: 'call',
  PROJECT: 'project',
  ORGANISATION: 'organisation',
  COUNTRY: 'country',
  FIELD: 'field',
  START_YEAR: 'start year',
  PROJECT_TYPE: 'project type',
  ROLE: 'role',
  REGION: 'region',
};
const DIMENSIONS = Object.keys(HEADINGS) as FundingDimension[];

/** Money and projects, added up. */
export const funds: Command = {
  usage: '[ORGANISATION]',
  summary: 'who funds what; ORGANISATION: all where it is left out',
  options: {
    by: [
      'texts',
      `what to add up by: ${DIMENSIONS.map((one) => one.toLowerCase()).join(', ')}; default: funder,programme`,
    ],
    country: ['texts', 'only what organisations of these countries receive, such as IT'],
    first: ['number', 'how many rows; default: 50'],
  },
  run,
};

async function run(asked: Asked): Promise<Told> {
  const name = asked.words.join(' ');
  const groupBy = (asked.texts('by') ?? ['funder', 'programme']).map((typed) => oneOf(typed, DIMENSIONS, '--by'));
  const answer = await whoFundsWhat(asked.endpoint, {
    groupBy,
    where: {
      organisations: name === '' ? null : [await findOrganisation(name, asked)],
      countries: asked.texts('country'),
    },
    first: asked.number('first'),
  });
  const columns = [
    ...groupBy.map((dimension) => ({ heading: HEADINGS[dimension] })),
    ...['known amount', 'grants', 'unknown', 'projects'].map((heading) => ({ heading, isNumber: true })),
  ];
  const rows = answer.rows.map(({ keys, sum }) => [...keys.map(({ label }) => label), ...figures(sum)]);
  const total = ['Total of all rows', ...groupBy.slice(1).map(() => ''), ...figures(answer.total)];
  const count = `${rows.length.toLocaleString('en')} of ${answer.rowCount.toLocaleString('en')} rows.`;
  const missing = answer.coverage.map(
    ({ attribute, known, of }) =>
      `${attribute === 'PROGRAMME' ? 'part of the framework' : attribute.toLowerCase()}: on record of ${known.toLocaleString('en')} of ${of.toLocaleString('en')}.`,
  );
  const text =
    rows.length === 0 ? 'No grant fits.' : [formatTable(columns, [...rows, total]), count, ...missing].join('\n');
  return { answer, text, isEmpty: rows.length === 0 };
}

interface Sum {
  readonly amount: number | null;
  readonly grantCount: number;
  readonly unknownAmountCount: number;
  readonly projectCount: number;
}

function figures({ amount, grantCount, unknownAmountCount, projectCount }: Sum): string[] {
  return [euro(amount), ...[grantCount, unknownAmountCount, projectCount].map((count) => count.toLocaleString('en'))];
}
