import type { StatementMadeFragment } from '../client/src/generated.ts';
import type { Sentence } from './Tool.ts';

/** Tells the statements about a thing, those whose value is shown first. Equal values of several sources are one sentence. */
export function statementSentences({
  id,
  statements,
}: {
  id: string;
  statements: readonly StatementMadeFragment[];
}): Sentence[] {
  const told = new Map<string, StatementMadeFragment[]>();
  for (const statement of [...statements].sort((a, b) => Number(b.shown) - Number(a.shown))) {
    if (statement.source === null) continue;
    const key = JSON.stringify([statement.predicate, statement.value, statement.shown]);
    told.set(key, [...(told.get(key) ?? []), statement]);
  }
  return [...told.values()].map((same) => {
    const [first] = same;
    const note = same.find((one) => one.note)?.note;
    const isOther = !first?.shown && statements.some(({ shown, predicate }) => shown && predicate === first?.predicate);
    const other = isOther ? ' This is not the value shown.' : '';
    return {
      text: `${first?.predicate} of (${id}) is stated as "${first?.value}".${note ? ` ${note}` : ''}${other}`,
      stated: same.flatMap((one) =>
        one.source ? [{ id: one.id, source: one.source.id, url: one.source.url, others: 0 }] : [],
      ),
    };
  });
}
