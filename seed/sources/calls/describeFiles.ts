import type { CallsFile } from './readCallsFile.ts';

/** Lines that say what files hold: how many the portal announced, how many different ones came, and what is left out. */
export function describeFiles(files: readonly CallsFile[]): string[] {
  const answers = new Map<string, { day: string; announced: number; references: string[] }>();
  for (const { day, answer } of files) {
    if (!answer) continue;
    const key = `${day} ${answer.announced}`;
    const before = answers.get(key) ?? { day, announced: answer.announced, references: [] };
    answers.set(key, { ...before, references: [...before.references, ...answer.references] });
  }
  const sum = (count: (file: CallsFile) => number): number => files.reduce((all, file) => all + count(file), 0);
  const [others, earlier] = [sum(({ otherCount }) => otherCount), sum(({ earlierCount }) => earlierCount)];
  return [
    ...[...answers.values()].map(({ day, announced, references }) => {
      const different = new Set(references).size;
      const missing = announced - different;
      const told = `Copy of ${day}: the portal announced ${announced} records; ${references.length} are here, ${different} of them different.`;
      return missing > 0 ? `${told} ${missing} are missing: download its pages again.` : told;
    }),
    ...(others > 0 ? [`${others} records are no topics of calls for proposals and are left out.`] : []),
    ...(earlier > 0
      ? [`${earlier} records of an earlier index of the portal are left out: they say "open" of closed calls.`]
      : []),
  ];
}
