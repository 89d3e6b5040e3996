/** The prefixes of numbers that authorities give to organisations. */
const AUTHORITIES = new Set(['pic', 'ror', 'wikidata', 'vat']);

/** An identifier as identity compares it (`vat:it 012-345` is `vat:IT012345`); null for one that is no authority's number. */
export function foldNumber(identifier: string): string | null {
  const colon = identifier.indexOf(':');
  const authority = identifier.slice(0, colon).toLowerCase();
  const number = identifier.slice(colon + 1).replace(/[^\p{L}\p{N}]+/gu, '');
  return AUTHORITIES.has(authority) && number !== '' ? `${authority}:${number.toUpperCase()}` : null;
}

/** True where two lists of folded numbers hold different ones of an authority, and none of it in common. */
export function contradict(some: readonly string[], others: readonly string[]): boolean {
  return some.some((number) => {
    const authority = number.slice(0, number.indexOf(':') + 1);
    const theirs = others.filter((other) => other.startsWith(authority));
    return theirs.length > 0 && !some.some((one) => theirs.includes(one));
  });
}
