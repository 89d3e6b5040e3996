import { zipsIn } from '../zipsIn.ts';
import { keptResult } from './keptResult.ts';
import type { Plan } from './measureCut.ts';
import { measureMethods } from './measureMethods.ts';
import { methodsOf } from './methods.ts';
import type { PartialResults } from './page/PageInput.ts';
import { readCordisRecords } from './readCordisRecords.ts';
import { type Period, splitAt } from './Split.ts';

/** The predictors on exports of which each project lists a part of its organisations. */
export function measurePartial(
  folder: string,
  period: Period,
  { askers, seed, restart, keep, tell }: Plan,
): Promise<PartialResults> {
  tell('the partial consortia');
  return keptResult(keep, `partial ${askers} ${seed}`, async () => {
    const { records, participations } = await readCordisRecords(zipsIn(folder, `No folder of exports: ${folder}`));
    const split = splitAt(records, period);
    const methods = measureMethods(split, methodsOf(split, restart), askers, seed);
    return { after: period.after, projects: records.collaborations.length, participations, methods };
  });
}
