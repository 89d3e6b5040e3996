import { z } from 'zod';
import { QuestionError } from '../../client/src/QuestionError.ts';
import type { ProjectQuery } from '../../client/src/generated.ts';
import { project as ask } from '../../client/src/questions/project.ts';
import { findAll } from '../findAll.ts';
import { sourcesOf } from '../sourcesOf.ts';
import { statementSentences } from '../statementSentences.ts';
import { statedBy, withPages } from '../tieSentence.ts';
import { type Asked, type Sentence, tool } from '../Tool.ts';
import { counted, euro, listed, named } from '../words.ts';

type Project = NonNullable<ProjectQuery['project']>;
/** Organisations that are told of a project. */
const MOST_TOLD = 15;

/** One project. */
export const project = tool({
  name: 'project',
  title: 'Look up a project',
  description:
    'Tells what is on record of one project: days, money, programme, fields, its organisations with roles and grants, and every statement about it with its source.',
  input: {
    project: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe('An acronym, words of the title, or an id such as "cordis:101137129".'),
  },
  async run(asked, { project: name }) {
    const { ids, notes } = await findAll([name], 'PROJECT', asked);
    const [id = ''] = ids;
    const found = await ask(asked.endpoint, { id }, asked.options);
    if (!found)
      throw new QuestionError(`There is no project "${id}". Look its name up with \`search\`.`, { code: 'NOT_FOUND' });
    const { totalCount } = found.organisationsConnection;
    const count = `${counted(totalCount, 'organisation')} of it ${totalCount === 1 ? 'is' : 'are'} on record; ${Math.min(totalCount, MOST_TOLD)} are told.`;
    const sentences = [...about(found), ...(await organisationsOf(found, asked)), ...statementSentences(found)];
    return { notes: [...notes, count], sentences };
  },
});

function about(found: Project): Sentence[] {
  const { id, acronym, displayTitle, startDate, endDate, type, awarded, totalCost, programme, fields } = found;
  const days = `it starts on ${startDate ?? 'a day not on record'} and ends on ${endDate ?? 'a day not on record'}`;
  const cost = [
    awarded === null ? 'its award is not on record' : `${euro(awarded)} awarded`,
    totalCost === null ? 'its cost is not on record' : `${euro(totalCost)} total cost`,
  ];
  const under = programme ? ` under ${programme.title ?? programme.code} (${programme.id})` : '';
  return [
    {
      text: `${acronym ?? id} (${id}) is the project "${displayTitle ?? acronym ?? id}"${type ? ` of type ${type}` : ''}${under}; ${days}; ${cost.join(', ')}.`,
      about: [id],
    },
    ...(fields.length > 0
      ? [
          {
            text: `${acronym ?? id} is about ${listed(fields.map((field) => `${field.title} (${field.id})`))}.`,
            about: [id],
          },
        ]
      : []),
  ];
}

/** The organisations, coordinators first, each with the statement of its participation. */
async function organisationsOf(found: Project, asked: Asked): Promise<Sentence[]> {
  const edges = [...found.organisationsConnection.edges]
    .sort((a, b) => Number(b.properties.role === 'COORDINATOR') - Number(a.properties.role === 'COORDINATOR'))
    .slice(0, MOST_TOLD);
  const sources = await sourcesOf(
    edges.flatMap(({ properties }) => properties.sources),
    asked,
  );
  return edges.map(({ node, properties: { id, role, grant, sources: ids } }) => {
    const part = role === null ? 'in a role that is not on record' : `as ${role}`;
    const stated = ids.flatMap((source) => sources.get(source) ?? []).map(({ source, url }) => ({ id: source, url }));
    return {
      text: `${named(node)} takes part ${part}, ${grant === null ? 'with a grant that is not on record' : `with a grant of ${euro(grant)}`}.`,
      stated: statedBy(id, withPages(stated, found.sourcesConnection.edges)),
    };
  });
}
