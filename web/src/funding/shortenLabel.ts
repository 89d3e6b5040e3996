/**
 * Shortens a name in a picture between its words, with dots. A framework behind the last comma stays, for by it programmes
 * of one name are told apart: `European Research…, Horizon 2020`.
 */
export function shortenLabel(label: string, most: number): string {
  if (label.length <= most) return label;
  const comma = label.lastIndexOf(', ');
  const behind = comma > 0 && label.length - comma <= most / 2 ? label.slice(comma) : '';
  const before = label.slice(0, label.length - behind.length);
  const room = before.slice(0, most - behind.length + 1);
  const words = room.lastIndexOf(' ');
  return `${(words > 0 ? room.slice(0, words) : room.slice(0, -1)).replace(/[\s,;:(]+$/, '')}…${behind}`;
}
