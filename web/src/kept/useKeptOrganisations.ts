import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, refusalOf } from '../graphql/ask.ts';
import {
  type KeptIntroductionsQuery,
  KeptIntroductionsDocument,
  type KeptOrganisationFragment,
  KeptOrganisationsDocument,
  type TypedDocumentString,
} from '../graphql/generated.ts';

/** A kept organisation as the data has it now; GONE where it is in the data no longer, SEVERAL where its id is now of several. */
export type Now = KeptOrganisationFragment | 'GONE' | 'SEVERAL';

/** The best introduction to an organisation; null where there is none. */
export type Introduction = Extract<
  NonNullable<KeptIntroductionsQuery['nodes'][number]>,
  { introduction: unknown }
>['introduction'];

/** The state of an answer about those kept, by the id they are kept under. */
interface Known<One> {
  /** Undefined until there is an answer. */
  data: ReadonlyMap<string, One> | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** An introduction costs a hundred times as much as a name: so many are asked for at once. */
const AT_ONCE = 50;

/** Asks for those kept, by ids they have or had. */
export function useKeptOrganisations(ids: readonly string[]): Known<Now> {
  return useNodes(KeptOrganisationsDocument, ids, (node): Now => {
    if (node === 'SEVERAL') return node;
    return node !== null && 'name' in node ? node : 'GONE';
  });
}

/** Asks for the best introduction to each of those kept. */
export function useKeptIntroductions(ids: readonly string[]): Known<Introduction> {
  return useNodes(KeptIntroductionsDocument, ids, (node): Introduction => {
    return node !== null && node !== 'SEVERAL' && 'introduction' in node ? node.introduction : null;
  });
}

type Nodes<Node> = { readonly nodes: readonly (Node | null)[] };

function useNodes<Node, One>(
  document: TypedDocumentString<Nodes<Node>, { ids: readonly string[] | string }>,
  ids: readonly string[],
  toOne: (node: Node | null | 'SEVERAL') => One,
): Known<One> {
  const { data, error, refetch } = useQuery({
    queryKey: [document.toString(), ids],
    queryFn: ({ signal }) => askEach(document, ids, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
  const all = ids.length === 0 ? new Map<string, Node | null | 'SEVERAL'>() : data;
  return { data: all && new Map([...all].map(([id, node]) => [id, toOne(node)])), error, refetch };
}

/** Asks in parts, and again in halves where an id is of several: the others are answered all the same. */
async function askEach<Node>(
  document: TypedDocumentString<Nodes<Node>, { ids: readonly string[] | string }>,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Node | null | 'SEVERAL'>> {
  if (ids.length > AT_ONCE) return inHalves(document, ids, signal);
  try {
    const { nodes } = await ask(document, { ids }, signal);
    return new Map(ids.map((id, at) => [id, nodes[at] ?? null]));
  } catch (error) {
    if (refusalOf(error) !== 'BAD_USER_INPUT') throw error;
    return ids.length === 1 ? new Map(ids.map((id) => [id, 'SEVERAL'])) : inHalves(document, ids, signal);
  }
}

async function inHalves<Node>(
  document: TypedDocumentString<Nodes<Node>, { ids: readonly string[] | string }>,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Node | null | 'SEVERAL'>> {
  const half = Math.ceil(ids.length / 2);
  const parts = await Promise.all([ids.slice(0, half), ids.slice(half)].map((part) => askEach(document, part, signal)));
  return new Map(parts.flatMap((part) => [...part]));
}
