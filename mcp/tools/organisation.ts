import { QuestionError } from '../../client/src/QuestionError.ts';
import type { OrganisationQuery } from '../../client/src/generated.ts';
import { organisation as ask } from '../../client/src/questions/organisation.ts';
import { findAll } from '../findAll.ts';
import { organisationInput } from '../inputs.ts';
import { statementSentences } from '../statementSentences.ts';
import { tieSentence } from '../tieSentence.ts';
import { type Sentence, tool } from '../Tool.ts';
import { counted, listed, money, named, placeOf } from '../words.ts';

type Organisation = NonNullable<OrganisationQuery['organisation']>;

/** One organisation. */
export const organisation = tool({
  name: 'organisation',
  title: 'Look up an organisation',
  description:
    'Tells what is on record of one organisation: place, projects, money, clusters, its strongest ties, and every statement about it with its source, also those that contradict each other.',
  input: { organisation: organisationInput('The organisation') },
  async run(asked, { organisation: name }) {
    const { ids, notes } = await findAll([name], 'ORGANISATION', asked);
    const [id = ''] = ids;
    const found = await ask(asked.endpoint, { id }, asked.options);
    if (!found)
      throw new QuestionError(`There is no organisation "${id}". Look its name up with \`search\`.`, {
        code: 'NOT_FOUND',
      });
    return {
      notes,
      sentences: [
        ...about(found),
        ...strongest(found),
        ...found.ties.map((tie) => tieSentence(tie)),
        ...statementSentences(found),
      ],
    };
  },
});

/** Says how many of its ties are told. */
function strongest({ id, displayName, ties, tieCount }: Organisation): Sentence[] {
  if (tieCount <= ties.length) return [];
  const told = `The ${ties.length} strongest ties of ${displayName} are told, of ${tieCount}; \`suggest_partners\` and \`find_paths\` look at all.`;
  return [{ text: told, about: [id] }];
}

function about(found: Organisation): Sentence[] {
  const { id, kind, projectCount, runningProjectCount, coordinatedProjectCount, clusters, partOf, displayName } = found;
  const parts = [
    `${counted(projectCount ?? 0, 'project')}, ${runningProjectCount ?? 0} of them running and ${coordinatedProjectCount ?? 0} coordinated by it`,
    counted(found.partnerCount ?? 0, 'partner'),
    money(found.funding, found.fundingUnknownCount ?? 0),
  ];
  const place = placeOf(found);
  const what = kind ? ` of the kind ${kind}` : '';
  return [
    { text: `${named(found)} is an organisation${what}${place ? ` in ${place}` : ''}.`, about: [id] },
    {
      text:
        projectCount === null
          ? `The totals of ${displayName} are being written by a load.`
          : `${displayName}: ${parts.join('; ')}.`,
      about: [id],
    },
    ...(partOf ? [{ text: `${displayName} is part of ${named(partOf)}.`, about: [id] }] : []),
    ...(clusters.length > 0
      ? [
          {
            text: `${displayName} is or was a member of ${listed(clusters.map((one) => `${one.name} (${one.id})`))}.`,
            about: clusters.map((one) => one.id),
          },
        ]
      : []),
  ];
}
