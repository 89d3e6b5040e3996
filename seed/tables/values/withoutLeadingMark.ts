/** A separator before a title, left over where the source took away what stood before it (`Topic 4: Establishing …`). */
const LEADING_MARK = /^[:;,\-–—]\s+(?=\S)/;

/** A title without the mark that separated it from what its source took away. */
export function withoutLeadingMark(title: string): string {
  return title.replace(LEADING_MARK, '');
}
