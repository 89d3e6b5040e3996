import type { MembersProblem } from '../format.ts';

/** Number of different problems of a file that are reported, and of rows for each. */
const MOST_TOLD = 30;
const MOST_ROWS = 8;

/** The problems of one file as lines, in the order of the rows; the same one in several rows is told once. */
export function describeProblems(file: string, problems: readonly MembersProblem[]): string[] {
  const groups = new Map<string, MembersProblem[]>();
  for (const problem of [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0))) {
    const { column = '', value = '', sentence } = problem;
    const key = JSON.stringify([column, value, sentence]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const lines = [...groups.values()].map((group) => {
    const [{ column, value, sentence } = { sentence: '' }] = group;
    const place = [
      ...placeOf(group.flatMap(({ row }) => row ?? [])),
      ...(column === undefined ? [] : [`column "${column}"`]),
      ...(value === undefined ? [] : [`"${value}"`]),
    ];
    return place.length === 0 ? `${file}: ${sentence}` : `${file}, ${place.join(', ')}: ${sentence}`;
  });
  const more = lines.length - MOST_TOLD;
  return more <= 0 ? lines : [...lines.slice(0, MOST_TOLD), `${file}: and ${more} more problems.`];
}

function placeOf(rows: readonly number[]): string[] {
  const [first, ...others] = [...new Set(rows)];
  if (first === undefined) return [];
  if (others.length === 0) return [`row ${first}`];
  const told = [first, ...others].slice(0, MOST_ROWS);
  const more = others.length + 1 - told.length;
  if (more > 0) return [`rows ${told.join(', ')} and ${more} more`];
  return [`rows ${told.slice(0, -1).join(', ')} and ${told.at(-1)}`];
}
