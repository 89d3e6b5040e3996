import { appendTo } from '../../../../rules/appendTo.ts';
import type { Column, Member, MemberSource, ReportProblem } from '../format.ts';
import { identifiersOf, memberKey } from '../memberKey.ts';
import { foldName } from '../../../../rules/foldName.ts';
import { contradict, foldNumber } from '../../../identity/foldNumber.ts';

const SOURCE_COLUMNS: readonly [keyof MemberSource, Column][] = [
  ['title', 'source_title'],
  ['publisher', 'source_publisher'],
  ['copiedOn', 'source_date'],
  ['licence', 'source_licence'],
];

/** Reports rows that do not go together: one organisation in two rows, and one page described in two ways. */
export function checkTogether(members: readonly Member[], report: ReportProblem): void {
  const byMark = new Map<string, Member[]>();
  const byPage = new Map<string, Member>();
  for (const member of members) {
    const { row, name, country, source } = member;
    const marks = [`${country ?? ''} ${foldName(name)}`, ...numbersOf(member)];
    const twin = marks.flatMap((mark) => byMark.get(mark) ?? []).find((other) => areOne(member, other));
    if (twin) {
      const sentence = `Row ${twin.row} has this organisation already: keep one row for each member.`;
      report({ row, column: 'name', value: name, sentence });
    }
    for (const mark of marks) appendTo(byMark, mark, member);
    const first = byPage.get(source.url);
    if (first) checkSource(member, first, report);
    else byPage.set(source.url, member);
  }
}

/** True where two that share a number, or name and country, are one. */
function areOne(one: Member, other: Member): boolean {
  return memberKey(one) === memberKey(other) || !contradict(numbersOf(one), numbersOf(other));
}

function numbersOf(member: Member): string[] {
  return identifiersOf(member).map((identifier) => foldNumber(identifier) ?? identifier);
}

function checkSource({ row, source }: Member, first: Member, report: ReportProblem): void {
  for (const [key, column] of SOURCE_COLUMNS) {
    if (source[key] === first.source[key]) continue;
    const before = first.source[key] === null ? 'nothing' : `"${first.source[key]}"`;
    const sentence = `Row ${first.row} has ${before} for the same source_url. Describe one page in one way.`;
    report({ row, column, ...(source[key] === null ? {} : { value: source[key] }), sentence });
  }
}
