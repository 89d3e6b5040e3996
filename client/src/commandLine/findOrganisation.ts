import { QuestionError } from '../QuestionError.ts';
import { search } from '../questions/search.ts';
import type { Asked } from './Command.ts';

/** Identifiers with their prefix, such as `pic:999981731`. */
const ID = /^[a-z]+:\S+$/i;

/**
 * Finds the id of the organisation that a name or an id means, and says which one was taken. What the name only resembles is not taken.
 * @throws QuestionError NOT_FOUND with what it resembles.
 */
export async function findOrganisation(name: string, { endpoint, say }: Asked): Promise<string> {
  if (ID.test(name)) return name;
  const { hits } = await search(endpoint, { text: name, types: ['ORGANISATION'], first: 5 });
  const labels = hits.map(({ label, entityId }) => `${label} (${entityId})`);
  const [best] = hits;
  if (!best)
    throw new QuestionError(`No organisation is called "${name}", nor anything like it.`, { code: 'NOT_FOUND' });
  if (best.resemblance) {
    const message = `No organisation is called "${name}". Something like it are: ${labels.join('; ')}. Ask for one of these.`;
    throw new QuestionError(message, { code: 'NOT_FOUND' });
  }
  const others = labels.slice(1).filter((_, at) => hits[at + 1]?.resemblance === false);
  const also = others.length > 0 ? ` There are also ${others.join('; ')}.` : '';
  say(`"${name}" is taken for ${labels[0]}.${also}`);
  return best.entityId;
}
