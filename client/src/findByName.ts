import type { AskOptions, Endpoint } from './Endpoint.ts';
import { QuestionError } from './QuestionError.ts';
import { search } from './questions/search.ts';

/** An id of the graph or an identifier with its prefix, such as `pic:999981731`; `CO:RE` is a name. */
const ID = /^(?:cordis|cordis-name|organisation|pic|project|ror|tls|vat|wikidata):\S+$/i;
const WORDS = { ORGANISATION: 'organisation', PROJECT: 'project' } as const;

/** The thing that a name or an id was taken for. */
export interface Found {
  readonly id: string;
  /** A sentence that says for which one the name was taken, and what else is called so; null for an id. */
  readonly taken: string | null;
}

/**
 * Finds the organisation or the project that a name or an id means. What the name only resembles is not taken.
 * @throws QuestionError NOT_FOUND with what it resembles.
 */
export async function findByName(
  endpoint: Endpoint,
  name: string,
  type: keyof typeof WORDS,
  options?: AskOptions,
): Promise<Found> {
  if (ID.test(name)) return { id: name, taken: null };
  const { hits } = await search(endpoint, { text: name, types: [type], first: 5 }, options);
  const labels = hits.map(({ label, entityId }) => `${label} (${entityId})`);
  const [best] = hits;
  const none = `No ${WORDS[type]} is called "${name}"`;
  if (!best) throw new QuestionError(`${none}, nor anything like it.`, { code: 'NOT_FOUND' });
  if (best.resemblance) {
    const message = `${none}. Something like it are: ${labels.join('; ')}. Ask for one of these.`;
    throw new QuestionError(message, { code: 'NOT_FOUND' });
  }
  const others = labels.slice(1).filter((_, at) => hits[at + 1]?.resemblance === false);
  const also = others.length > 0 ? ` There are also ${others.join('; ')}.` : '';
  return { id: best.entityId, taken: `"${name}" is taken for ${labels[0]}.${also}` };
}
