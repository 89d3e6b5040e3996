import type { GraphRelationship, LinkedNode } from '../content/GraphContent.ts';
import type { ParticipationRow } from './ParticipationColumns.ts';
import { sourceStatement } from './sourceStatement.ts';
import { textsOf } from './statedLists.ts';

/** All that is stated of one organisation in one project. */
interface StatedParticipations {
  rows: readonly ParticipationRow[];
  edited: readonly GraphRelationship[];
}

/**
 * Finds the participants that only pages of the web name where the official record lists the whole consortium: its rows
 * have a coordinator and, with what staff took from the same register, as many organisations as are stated.
 * @param organisations by id
 * @param statedCount how many organisations are stated; undefined where nothing states it
 * @returns their ids
 */
export function unlistedParticipants(
  organisations: ReadonlyMap<string, StatedParticipations>,
  statedCount: number | undefined,
): Set<string> {
  const all = [...organisations];
  const coordinated = all.some(([, { rows }]) => rows.some(({ properties }) => properties.role === 'COORDINATOR'));
  const unlisted = all.filter(([, { rows, edited }]) => rows.length === 0 && !edited.some(isOfRegister));
  const listedCount = all.length - unlisted.length;
  return new Set(coordinated && listedCount >= (statedCount ?? 0) ? unlisted.map(([id]) => id) : []);
}

/** The Statements, one for each source, that a project has a participant that its official record does not list. */
export function unlistedStatements(project: string, name: string, edited: readonly GraphRelationship[]): LinkedNode[] {
  const sources = new Set(edited.flatMap(({ properties }) => textsOf(properties.sources)));
  const note = 'The official record lists the whole consortium, without this participant.';
  const stated = { subject: project, predicate: 'participant', value: name, shown: false, note };
  return [...sources].sort().map((source) => sourceStatement(stated, source));
}

/** True of what staff took from the data of the register: the keys of such sources in `sources.yaml` begin with D. */
function isOfRegister({ properties }: GraphRelationship): boolean {
  return textsOf(properties.sources).some((source) => /^source:D\d+$/.test(source));
}
