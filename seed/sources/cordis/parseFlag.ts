/** True and false in any case; undefined for anything else. */
export function parseFlag(text: string): boolean | undefined {
  const folded = text.toLowerCase();
  if (folded === 'true') return true;
  return folded === 'false' ? false : undefined;
}
