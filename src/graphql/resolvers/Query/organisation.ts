import { badUserInput } from '../../../errors.ts';
import type { QueryResolvers } from '../../generated.ts';

/** The id of the one organisation that bears this identifier; null where none does. */
export const organisation: QueryResolvers['organisation'] = (_root, { id }, { graph }) => {
  const { organisationsByIdentifier, organisations } = graph.snapshot();
  const bearers = organisationsByIdentifier.get(id.toLowerCase()) ?? [];
  if (bearers.length <= 1) return bearers.map((bearer) => organisations.ids[bearer] ?? null)[0] ?? null;
  const theirs = bearers.map((bearer) => `"${organisations.ids[bearer]}"`).join(', ');
  throw badUserInput(
    `\`id\` names "${id}", which several organisations bear: ask for one of them by its own id, ${theirs}.`,
  );
};
