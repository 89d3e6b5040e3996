/** A field that was found, and the next wider one. */
interface FoundField<Wider> {
  id: string;
  narrowerThan: Wider | null;
}

/** The most wider ones that are offered. */
const MOST = 2;
/** A wider one is offered where so many are narrower than it. */
const SEVERAL = 2;

/** The next wider fields of several of those found, first that of the most, without those found themselves. `count`: how many it is wider than. */
export function widerOf<Wider extends { id: string }>(
  found: readonly FoundField<Wider>[],
): { field: Wider; count: number }[] {
  const wider = new Map<string, { field: Wider; count: number }>();
  for (const { narrowerThan: field } of found) {
    if (!field || found.some(({ id }) => id === field.id)) continue;
    wider.set(field.id, { field, count: (wider.get(field.id)?.count ?? 0) + 1 });
  }
  return [...wider.values()]
    .filter(({ count }) => count >= SEVERAL)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}
