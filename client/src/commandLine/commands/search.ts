import type { SearchType } from '../../generated.ts';
import { search as ask } from '../../questions/search.ts';
import type { Asked, Command, Told } from '../Command.ts';
import { formatTable } from '../formatTable.ts';
import { oneOf, UsageError } from '../readArguments.ts';

/** The words that types are typed by. */
const TYPES: Readonly<Record<SearchType, true>> = {
  ORGANISATION: true,
  PROJECT: true,
  CLUSTER: true,
  PROGRAMME: true,
  FIELD: true,
  COUNTRY: true,
  AGREEMENT: true,
  CALL: true,
  REGION: true,
};
const ALL = Object.keys(TYPES) as SearchType[];

/** Things by names, identifiers and words. */
export const search: Command = {
  usage: 'WORDS',
  summary: 'things by names, identifiers and words',
  options: {
    type: ['texts', `only these: ${ALL.map((one) => one.toLowerCase()).join(', ')}`],
    country: ['texts', 'only what has a seat in these countries, such as IT'],
    first: ['number', 'how many; default: 20'],
  },
  run,
};

const COLUMNS = [{ heading: 'type' }, { heading: 'name' }, { heading: 'place' }, { heading: 'id' }, { heading: '' }];

async function run(asked: Asked): Promise<Told> {
  const text = asked.words.join(' ');
  if (text === '') throw new UsageError('`search` needs words to look for: search "toscana life sciences".');
  const answer = await ask(asked.endpoint, {
    text,
    types: asked.texts('type')?.map((typed) => oneOf(typed, ALL, '--type')),
    countries: asked.texts('country'),
    first: asked.number('first'),
  });
  const rows = answer.hits.map(({ type, label, organisation, entityId, resemblance }) => [
    type.toLowerCase(),
    label,
    [organisation?.city, organisation?.country?.name].filter(Boolean).join(', '),
    entityId,
    resemblance ? 'only resembles it' : '',
  ]);
  const count = `${rows.length.toLocaleString('en')} of ${answer.totalCount.toLocaleString('en')}.`;
  const told =
    rows.length === 0 ? `Nothing has "${text}", nor anything like it.` : `${formatTable(COLUMNS, rows)}\n\n${count}`;
  return { answer, text: told, isEmpty: rows.length === 0 };
}
