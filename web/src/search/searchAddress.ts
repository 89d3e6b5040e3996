import type { FoundHitFragment } from '../graphql/generated.ts';

/** Returns the address of all that a text finds, or of one type of it. */
export function searchAddress(text: string, type: FoundHitFragment['type'] | null = null): string {
  if (text === '') return '/search';
  const said = [['q', text], ...(type === null ? [] : [['type', type]])];
  return `/search?${new URLSearchParams(said).toString()}`;
}
