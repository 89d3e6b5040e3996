import { findByName } from '../findByName.ts';
import type { Asked } from './Command.ts';

/** Finds the id of the organisation that a name or an id means, and says which one a name was taken for. */
export async function findOrganisation(name: string, { endpoint, say }: Asked): Promise<string> {
  const { id, taken } = await findByName(endpoint, name, 'ORGANISATION');
  if (taken !== null) say(taken);
  return id;
}
