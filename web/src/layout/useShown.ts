import { useSearchParams } from 'wouter';

/** The most entries of a list that the endpoint gives. */
const MOST = 1_000;

/**
 * Keeps the number of entries shown of a list, and shows more. The number stands in the address under `name`, so that a
 * page that is sent or reloaded shows as many.
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
