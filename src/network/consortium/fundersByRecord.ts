import { projectsWithin } from '../calls/projectsWithin.ts';
import { NONE } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { textAt } from '../columns/TextColumn.ts';
import { countIn } from './CandidateNumbers.ts';

/** The types of projects that those who fund run together; only they may be in an ERA-NET Cofund. */
const OF_FUNDERS: readonly string[] = ['ERA-NET', 'COFUND'];
const OF_RESEARCH: readonly string[] = ['RIA', 'IA'];
/** Parts of Horizon Europe; the partnerships of Euratom are formed by laboratories. */
const OF_HORIZON = 'programme:HORIZON.';
/** The fewest of these that tell anything: of all projects, and of those in one part of a programme. */
const [LEAST, LEAST_IN_PART] = [3, 2];

/**
 * 1 for each organisation that funds rather than does research, by its projects that have begun by the day: more partnerships of
 * funders than research and innovation actions, of three or more such partnerships in all, or of two or more in a part of Horizon
 * Europe (by index, or NONE). An agency that manages programmes may be part of a research centre: DLR has 466 such actions, and in
 * health none, but five partnerships. On CORDIS of November 2026 there are 153 in all, and up to ten more in the part of a cluster. The 28
 * that twice as many partnerships in all would not have shown were read: but for a state laboratory they are ministries, agencies and councils.
 */
export function fundersByRecord(snapshot: Snapshot, part: number, asOf: number): Uint8Array {
  const all = fundersOfAll(snapshot, asOf);
  if (part === NONE || !textAt(snapshot.programmes.ids, part).startsWith(OF_HORIZON)) return all;
  const isWithin = new Uint8Array(snapshot.collaborations.ids.length);
  for (const project of projectsWithin(snapshot, part, null)) isWithin[project] = 1;
  const inPart = moreOfFunders(snapshot, LEAST_IN_PART, asOf, (project) => isWithin[project] === 1);
  return all.map((is, one) => is | inPart[one]!);
}

const known = new WeakMap<Snapshot, { asOf: number; funders: Uint8Array }>();

/** Those by all projects, kept for the day that was asked for last. */
function fundersOfAll(snapshot: Snapshot, asOf: number): Uint8Array {
  const before = known.get(snapshot);
  if (before?.asOf === asOf) return before.funders;
  const funders = moreOfFunders(snapshot, LEAST, asOf, () => true);
  known.set(snapshot, { asOf, funders });
  return funders;
}

/** 1 for each organisation with at least so many partnerships of funders among some projects, and fewer research and innovation actions. */
function moreOfFunders(
  snapshot: Snapshot,
  least: number,
  asOf: number,
  isAmong: (project: number) => boolean,
): Uint8Array {
  const { types, typeNames } = snapshot.collaborations;
  const countOf = (names: readonly string[]): Int32Array => {
    const wanted = typeNames.map((name) => names.includes(name));
    const flags = Uint8Array.from(types, (type, project) => Number(type !== NONE && wanted[type] && isAmong(project)));
    return countIn(snapshot, flags, asOf);
  };
  const [partnerships, research] = [countOf(OF_FUNDERS), countOf(OF_RESEARCH)];
  return Uint8Array.from(partnerships, (count, one) => Number(count >= least && count > research[one]!));
}
