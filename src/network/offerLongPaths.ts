import type { Lens } from './Lens.ts';
import { MaxHeap } from './MaxHeap.ts';
import type { PathBounds } from './PathBounds.ts';
import { type PathSearch, repeatsSole, scoreOf } from './PathSearch.ts';
import type { RankedPaths } from './RankedPaths.ts';
import { NONE } from './Snapshot.ts';
import type { WorkBudget } from './WorkBudget.ts';

/** A path from a source that is not yet at the target. */
interface PartialPath {
  organisation: number;
  before: PartialPath | null;
  ties: number;
  /** Of its strengths and of the damping of all but the source. */
  product: number;
  /** What its last tie rests on alone, or NONE. */
  sole: number;
}

/** A partial path and the ties by which it goes on, the most promising on top. */
interface Branch {
  path: PartialPath;
  ways: MaxHeap;
}

/** A search for paths of one length. */
interface LongPathSearch {
  lens: Lens;
  search: PathSearch;
  /** How many ties the paths have. */
  ties: number;
  bounds: PathBounds;
  work: WorkBudget;
  ranked: RankedPaths;
}

/**
 * Offers every path of exactly `ties` (three or more) ties that can be among the best, unless the work is cut before.
 * Partial paths grow from the sources, always the one that the bounds say can become the best (A*), until none can count.
 */
export function offerLongPaths(long: LongPathSearch): void {
  const { search, ties, work, ranked } = long;
  const branches: Branch[] = [];
  const queue = new MaxHeap();
  const open = (path: PartialPath): void => {
    const ways = waysOn(long, path);
    if (ways.size > 0) queue.push(ways.topKey, branches.push({ path, ways }) - 1);
  };
  for (const source of search.sources) open({ organisation: source, before: null, ties: 0, product: 1, sole: NONE });
  while (!work.isCut && queue.topKey >= ranked.cutoff) {
    const index = queue.pop();
    const { path, ways } = branches[index]!;
    const next = goOn(long, path, ways.pop());
    if (ways.size > 0) queue.push(ways.topKey, index);
    if (next.ties < ties - 1) open(next);
    else offerCompleted(long, next);
  }
}

/** The ties by which a path can go on and still reach the cutoff, keyed by the best that can come of each. */
function waysOn({ lens, search, ties, bounds, work, ranked }: LongPathSearch, path: PartialPath): MaxHeap {
  const { others, strengths, soles } = lens;
  const { passable, damping } = search;
  const { cutoff } = ranked;
  const ways = new MaxHeap();
  const left = ties - path.ties - 1;
  const end = lens.offsets[path.organisation + 1]!;
  let tie = lens.offsets[path.organisation]!;
  if (!work.take(end - tie)) return ways;
  for (; tie < end; tie++) {
    const other = others[tie]!;
    const sole = soles[tie]!;
    if (passable[other] === 0 || repeatsSole(path.sole, sole)) continue;
    const bound = path.product * strengths[tie]! * damping[other]! * bounds.after(sole, other, left);
    if (bound >= cutoff && !visits(path, other)) ways.add(bound, tie);
  }
  ways.order();
  return ways;
}

function goOn({ lens, search }: LongPathSearch, before: PartialPath, tie: number): PartialPath {
  const organisation = lens.others[tie]!;
  const product = before.product * lens.strengths[tie]! * search.damping[organisation]!;
  return { organisation, before, ties: before.ties + 1, product, sole: lens.soles[tie]! };
}

/** The bound for one tie is no bound but that tie, which keeps the go-between rule. */
function offerCompleted({ lens, search, ranked }: LongPathSearch, path: PartialPath): void {
  const organisations = [search.target];
  for (let step: PartialPath | null = path; step !== null; step = step.before) organisations.push(step.organisation);
  organisations.reverse();
  ranked.offer({ organisations, score: scoreOf(lens, search.damping, organisations) });
}

function visits(path: PartialPath, organisation: number): boolean {
  for (let step: PartialPath | null = path; step !== null; step = step.before) {
    if (step.organisation === organisation) return true;
  }
  return false;
}
