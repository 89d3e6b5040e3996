import { basename } from 'node:path';
import { describeProblem } from '../../tables/RowProblem.ts';
import type { OpenContext, OpenedSource } from '../Source.ts';
import { type CordisSource, cordisSource } from './cordisSource.ts';

/** Number of rows with a problem that are named. */
const NAMED = 20;

/** Opens exports as CORDIS offers them, each of another framework. @throws Error for what is no such export */
export async function openExports(
  files: readonly string[],
  { report, dryRun, refuseNew }: OpenContext,
): Promise<OpenedSource> {
  const exports = new Map<string, CordisSource>();
  const close = (): void => {
    for (const [file, one] of exports) {
      one.close();
      const { count, list } = one.problems();
      for (const problem of list.slice(0, NAMED)) report(describeProblem(problem, problem.file));
      for (const remark of one.remarks()) report(`${basename(file)}: ${remark}`);
      if (count > 0) report(`${count} problems in the rows of ${file}.`);
    }
  };
  try {
    for (const file of files) exports.set(file, await cordisSource(file, { refuseNew }));
    const datasets = oneOfEach(exports);
    return {
      datasets,
      close,
      done: ({ version }) => {
        if (!dryRun) report(`The graph is at version ${version}.`);
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** In an order that does not depend on that of the files. */
function oneOfEach(exports: ReadonlyMap<string, CordisSource>): CordisSource[] {
  const files = new Map<string, string>();
  for (const [file, { dataset }] of exports) {
    const other = files.get(dataset);
    if (other) throw new Error(`${other} and ${file} are both exports of ${dataset}: load the newer one alone.`);
    files.set(dataset, file);
  }
  return [...exports.values()].sort((a, b) => (a.dataset < b.dataset ? -1 : 1));
}
