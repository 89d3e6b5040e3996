import { badUserInput } from '../../errors.ts';
import type { CallRows, CallSelection, CallValue } from '../../network/calls/callRows.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { textAt } from '../../network/columns/TextColumn.ts';
import { todayInBrussels } from '../../network/columns/toDay.ts';
import { withNarrower } from '../../network/columns/withNarrower.ts';
import { checkCount, MOST_LISTED } from '../arguments/checkCount.ts';
import { checkOffset } from '../arguments/checkOffset.ts';
import { checkText } from '../arguments/checkText.ts';
import { decodeRankCursor, rankedBy, rankPage } from '../arguments/rankCursor.ts';
import { resolveDay } from '../arguments/resolveDay.ts';
import { resolveCalls, resolveProgrammes } from '../arguments/resolveIds.ts';
import { askedId } from '../askedId.ts';
import type { CallFilter, QueryCallListArgs, RequireFields } from '../generated.ts';
import type { QuestionContext } from '../QuestionContext.ts';

/** Lists announced calls by their next deadline. Throws BAD_USER_INPUT and NOT_FOUND. */
export async function callList(
  question: RequireFields<QueryCallListArgs, 'first' | 'offset'>,
  { graph }: QuestionContext,
) {
  const { where, first, offset, after } = question;
  const snapshot = typeof where?.text === 'string' ? await graph.searchable() : graph.snapshot();
  const selection = checkCallFilter(snapshot, where);
  const { asOf } = selection;
  const { rows, facets } = await graph.run('callRows', snapshot, selection);
  const ranked = rankedBy(snapshot, question, asOf, rows.length);
  const start = decodeRankCursor(ranked, after) + checkOffset(offset);
  const page = rows.slice(start, start + checkCount('first', first, MOST_LISTED));
  return {
    rows: page.map(({ call, status, deadline }) => ({
      ...{ call: textAt(snapshot.calls.ids, call), status, deadline },
      daysLeft: deadline === null ? null : deadline - asOf,
    })),
    pageInfo: rankPage(ranked, { before: start, count: page.length, total: rows.length }).pageInfo,
    ...{ totalCount: rows.length, facets: askedFacets(facets, where), asOf, graphVersion: snapshot.version },
  };
}

/** The values told from those of another dimension and other conditions. */
function askedFacets(
  { statuses, programmes, typesOfAction, deadlineMonths }: CallRows['facets'],
  where: CallFilter | null | undefined,
) {
  const asked = (dimension: string, values: readonly CallValue[]) =>
    values.map(({ id, ...value }) => ({ ...value, id: askedId(id, ['callList', dimension, where]), value: id }));
  return {
    statuses: asked('statuses', statuses),
    programmes: asked('programmes', programmes),
    typesOfAction: asked('typesOfAction', typesOfAction),
    deadlineMonths: asked('deadlineMonths', deadlineMonths),
  };
}

function checkCallFilter(snapshot: Snapshot, where: CallFilter | null | undefined): CallSelection {
  const { ids, statuses, programmes, typesOfAction, deadlineMonths, text, asOf } = where ?? {};
  for (const [name, list] of Object.entries({ ids, statuses, programmes, typesOfAction, deadlineMonths }))
    if (list?.length === 0)
      throw badUserInput(
        `\`where.${name}\` must name at least one value, not []: leave it out where it does not matter.`,
      );
  const noMonth = deadlineMonths?.find((month) => !/^\d{4}-(0[1-9]|1[0-2])$/.test(month));
  if (noMonth !== undefined)
    throw badUserInput(`\`where.deadlineMonths\` must hold months such as 2027-02, not ${JSON.stringify(noMonth)}.`);
  const chosenProgrammes = programmes ? resolveProgrammes(snapshot, 'where.programmes', programmes) : [];
  return {
    asOf: asOf ? resolveDay('where.asOf', asOf) : todayInBrussels(),
    calls: ids ? resolveCalls(snapshot, 'where.ids', ids) : null,
    statuses: statuses ?? null,
    programmes: programmes ? withNarrower(snapshot.programmes, chosenProgrammes) : null,
    chosenProgrammes: [...chosenProgrammes],
    // A type that no call has fits none.
    types: typesOfAction ? typesOfAction.map((type) => snapshot.calls.typeNames.indexOf(type)) : null,
    deadlineMonths: deadlineMonths ?? null,
    text: typeof text === 'string' ? checkText('where.text', text) : null,
  };
}
