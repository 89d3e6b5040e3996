import { z } from 'zod';
import { partnershipPaths } from '../../client/src/questions/partnershipPaths.ts';
import { findAll } from '../findAll.ts';
import { limitInput, organisationInput, runningInput } from '../inputs.ts';
import { tieSentence } from '../tieSentence.ts';
import { tool } from '../Tool.ts';

/** The ways to be introduced to an organisation. */
export const findPaths = tool({
  name: 'find_paths',
  title: 'Find introductions',
  description:
    'Finds who could introduce one organisation to another: chains of organisations that share projects, clusters or agreements, best first, each tie with what it rests on and the sources that state it.',
  input: {
    to: organisationInput('Whom to reach'),
    from: organisationInput('Where to start').optional(),
    limit: limitInput('The number of ways', 10, 3),
    max_ties: z.int().min(1).max(6).default(4).describe('The longest way, in ties, 1 to 6.'),
    running_only: runningInput,
    disjoint: z.boolean().default(false).describe('True: each way avoids the go-betweens of those before it.'),
  },
  async run(asked, { to, from, limit, max_ties: maxTies, running_only: runningOnly, disjoint }) {
    const { ids, notes } = await findAll(from === undefined ? [to] : [to, from], 'ORGANISATION', asked);
    const [end = '', start] = ids;
    const question = { to: end, from: start === undefined ? null : [start], first: limit, maxTies };
    const alternatives = disjoint ? 'DISJOINT' : 'RANKED';
    const answer = await partnershipPaths(
      asked.endpoint,
      { ...question, alternatives, collaborations: { runningOnly } },
      asked.options,
    );
    const { paths, report } = answer;
    return {
      notes: [...notes, ...(report.note ? [report.note] : [])],
      sentences: paths.flatMap(({ rank, score, ties }) =>
        ties.map((tie, at) => {
          const way = `Way ${rank} (score ${score.toFixed(3)} of 1), tie ${at + 1} of ${ties.length}, from `;
          return tieSentence(tie, way);
        }),
      ),
    };
  },
});
