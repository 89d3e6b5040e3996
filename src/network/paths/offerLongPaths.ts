import FlatQueue from 'flatqueue';
import type { PathBounds } from './PathBounds.ts';
import { repeatsSole } from './PathSearch.ts';
import type { SearchRun } from './SearchRun.ts';
import { NONE } from '../columns/columns.ts';

/** A path from a start that is not yet at an end. */
interface PartialPath {
  organisation: number;
  before: PartialPath | null;
  ties: number;
  /** Of its strengths and of the damping of all but the start. */
  product: number;
  /** The collaboration that its last tie rests on alone, or NONE. */
  sole: number;
}

/** A partial path and the ties by which it goes on, the most promising first. */
interface Branch {
  path: PartialPath;
  ways: FlatQueue;
}

/**
 * Offers every path of exactly `ties` (three or more) ties that can be among the best, unless the work is cut before.
 * Partial paths grow from the starts, always the one that the bounds say can become the best (A*), until none can count.
 * Queues give the smallest first: bounds are negated in them, which keeps them exact.
 */
export function offerLongPaths(run: SearchRun, bounds: PathBounds, ties: number): void {
  const { work, ranked } = run;
  const queue = new FlatQueue<Branch>();
  const enqueue = (branch: Branch): void => {
    const bound = branch.ways.peekValue();
    if (bound !== undefined) queue.push(branch, bound);
  };
  const open = (path: PartialPath): void => enqueue({ path, ways: waysOn(run, bounds, path, ties - path.ties - 1) });
  for (const start of run.starts) open({ organisation: start, before: null, ties: 0, product: 1, sole: NONE });
  while (!work.isCut && queue.length > 0 && -queue.peekValue()! >= ranked.cutoff) {
    const branch = queue.pop()!;
    const next = goOn(run, branch.path, branch.ways.pop()!);
    enqueue(branch);
    if (next.ties < ties - 1) open(next);
    else run.complete(organisationsOf(next), next.sole);
  }
}

/** The ties by which a path can go on, `left` ties from an end, and still reach the cutoff; keyed by the best that can come of each. */
function waysOn(run: SearchRun, bounds: PathBounds, path: PartialPath, left: number): FlatQueue {
  const { lens } = run;
  let tie = lens.rowStart(path.organisation);
  const end = lens.rowEnd(path.organisation);
  const { others, strengths, soles } = lens;
  const { passable, damping } = run.search;
  const { cutoff } = run.ranked;
  const ways = new FlatQueue();
  if (!run.work.take(end - tie)) return ways;
  for (; tie < end; tie++) {
    const other = others[tie]!;
    const sole = soles[tie]!;
    if (passable[other] === 0 || repeatsSole(path.sole, sole)) continue;
    const bound = path.product * strengths[tie]! * damping[other]! * bounds.after(sole, other, left);
    if (bound >= cutoff && !visits(path, other)) ways.push(tie, -bound);
  }
  return ways;
}

function goOn({ lens, search }: SearchRun, before: PartialPath, tie: number): PartialPath {
  const organisation = lens.others[tie]!;
  const product = before.product * lens.strengths[tie]! * search.damping[organisation]!;
  return { organisation, before, ties: before.ties + 1, product, sole: lens.soles[tie]! };
}

function organisationsOf(path: PartialPath): number[] {
  const organisations: number[] = [];
  for (let step: PartialPath | null = path; step !== null; step = step.before) organisations.push(step.organisation);
  return organisations.reverse();
}

function visits(path: PartialPath, organisation: number): boolean {
  for (let step: PartialPath | null = path; step !== null; step = step.before) {
    if (step.organisation === organisation) return true;
  }
  return false;
}
