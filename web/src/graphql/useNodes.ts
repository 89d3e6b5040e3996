import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask, refusalOf } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';
import { askAgainAfter } from './useAnswer.ts';

/** A document that asks for nodes by their ids. */
type NodesDocument<Node> = TypedDocumentString<
  { readonly nodes: readonly (Node | null)[] },
  { ids: readonly string[] | string }
>;

/** The thing that bears an id: null where nothing does, SEVERAL where more than one thing had it. */
export type Bearer<Node> = Node | null | 'SEVERAL';

/** The state of an answer about nodes, by the ids that were asked for. */
export interface NodesAnswer<Node> {
  /** Undefined until there is an answer; for a moment that of the ids before. */
  data: ReadonlyMap<string, Bearer<Node>> | undefined;
  error: Error | null;
  refetch: () => unknown;
}

/** The most ids of one request: an introduction costs a hundred times as much as a name. */
const AT_ONCE = 50;

/** Asks for nodes by ids that they have or had; the last answer stays until the next is here. */
export function useNodes<Node>(document: NodesDocument<Node>, ids: readonly string[]): NodesAnswer<Node> {
  const { data, error, refetch } = useQuery({
    queryKey: [document.toString(), ids],
    queryFn: ({ signal }) => askNodes(document, ids, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => askAgainAfter(state.error),
  });
  return { data, error, refetch };
}

/** Asks in parts, and again in halves where an id is of several: the others are answered all the same. */
export async function askNodes<Node>(
  document: NodesDocument<Node>,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Bearer<Node>>> {
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
  document: NodesDocument<Node>,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Bearer<Node>>> {
  const half = Math.ceil(ids.length / 2);
  const parts = await Promise.all(
    [ids.slice(0, half), ids.slice(half)].map((part) => askNodes(document, part, signal)),
  );
  return new Map(parts.flatMap((part) => [...part]));
}
