import { partnershipPaths } from '../../questions/partnershipPaths.ts';
import type { Asked, Command, Told } from '../Command.ts';
import { findOrganisation } from '../findOrganisation.ts';
import { wrapped } from '../formatTable.ts';
import { UsageError } from '../readArguments.ts';

/** Tells who could introduce one organisation to another, and what that rests on. */
export const path: Command = {
  usage: 'WHOM',
  summary: 'who could introduce us to an organisation, and what that rests on',
  options: {
    from: ['texts', 'organisations to start from; default: the home organisation'],
    first: ['number', 'how many ways; default: 5'],
    ties: ['number', 'the longest way, in ties; default: 4'],
    running: ['flag', 'only what is running today'],
    disjoint: ['flag', 'each way avoids the go-betweens of those before it'],
  },
  run,
};

async function run(asked: Asked): Promise<Told> {
  const name = asked.words.join(' ');
  if (name === '') throw new UsageError('`path` needs the organisation that you want to reach: path "Karolinska".');
  const to = await findOrganisation(name, asked);
  const from: string[] = [];
  for (const one of asked.texts('from') ?? []) from.push(await findOrganisation(one, asked));
  const answer = await partnershipPaths(asked.endpoint, {
    to,
    from: from.length > 0 ? from : null,
    first: asked.number('first'),
    maxTies: asked.number('ties'),
    alternatives: asked.has('disjoint') ? 'DISJOINT' : null,
    collaborations: asked.has('running') ? { runningOnly: true } : null,
    language: asked.language,
  });
  const ways = answer.paths.map(({ rank, score, organisations, explanation }) => {
    const chain = organisations.map(({ displayName }) => displayName).join(' → ');
    return `${rank}. ${chain} (${score.toFixed(3)})\n${wrapped(explanation, '   ')}`;
  });
  const note = answer.report.note ? [answer.report.note] : [];
  return { answer, text: [...ways, ...note].join('\n\n'), isEmpty: ways.length === 0 };
}
