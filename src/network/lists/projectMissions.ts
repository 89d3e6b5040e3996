import { EU_MISSIONS, missionsOf } from '../../../rules/missions.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import { rowsOf } from '../columns/rowsOf.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';

/** Row i: the missions of project i by the code of its call, as places in EU_MISSIONS. */
export function projectMissions({ calls, collaborations }: Snapshot): Rows {
  const ofCalls = Array.from({ length: calls.openings.length }, (_, call) =>
    missionsOf(textAt(calls.ids, call).replace('call:', '')).map((mission) => EU_MISSIONS.indexOf(mission)),
  );
  return rowsOf(Array.from(collaborations.calls, (call) => (call === NONE ? [] : ofCalls[call]!)));
}
