import { useSearchParams } from 'wouter';

/** How much of a list the endpoint gives at most. */
const MOST = 1_000;

/**
 * How much of a list is shown, and a way to show more. It stands in the address under `name`, so that a page that is
 * sent or reloaded shows as much.
 */
export function useShown(name: string, first: number, step: number): [shown: number, showMore: () => void] {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get(name));
  const shown = Number.isInteger(asked) && asked > first ? Math.min(asked, MOST) : first;
  function showMore(): void {
    const more = String(Math.min(shown + step, MOST));
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== name), [name, more]]), {
      replace: true,
    });
  }
  return [shown, showMore];
}
