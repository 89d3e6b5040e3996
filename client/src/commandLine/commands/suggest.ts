import { partnerSuggestions } from '../../questions/partnerSuggestions.ts';
import type { Asked, Command, Told } from '../Command.ts';
import { findOrganisation } from '../findOrganisation.ts';
import { formatTable } from '../formatTable.ts';

/** Organisations worth getting to know. */
export const suggest: Command = {
  usage: '[FOR]',
  summary: 'organisations worth getting to know; FOR: the home organisation where it is left out',
  options: {
    first: ['number', 'how many; default: 20'],
    country: ['texts', 'only organisations of these countries, such as DE,FR'],
    running: ['flag', 'only what is running today'],
  },
  run,
};

const COLUMNS = [
  { heading: '#', isNumber: true },
  { heading: 'score', isNumber: true },
  { heading: 'organisation' },
  { heading: 'country' },
  { heading: 'common partners', isNumber: true },
  { heading: 'introduced by' },
  { heading: 'id' },
];

async function run(asked: Asked): Promise<Told> {
  const name = asked.words.join(' ');
  const answer = await partnerSuggestions(asked.endpoint, {
    for: name === '' ? null : [await findOrganisation(name, asked)],
    first: asked.number('first'),
    countries: asked.texts('country'),
    collaborations: asked.has('running') ? { runningOnly: true } : null,
    language: asked.language,
  });
  const rows = answer.suggestions.map(({ rank, score, organisation, commonPartnerCount, introduction }) => [
    String(rank),
    score.toFixed(3),
    organisation.displayName,
    organisation.country?.name ?? '',
    commonPartnerCount.toLocaleString('en'),
    introduction.organisations[1]?.displayName ?? '',
    organisation.id,
  ]);
  const count = `${rows.length.toLocaleString('en')} of ${answer.totalCount.toLocaleString('en')}.`;
  const table = rows.length > 0 ? [formatTable(COLUMNS, rows), count] : [];
  const note = answer.report.note ? [answer.report.note] : [];
  return { answer, text: [...table, ...note].join('\n\n'), isEmpty: rows.length === 0 };
}
