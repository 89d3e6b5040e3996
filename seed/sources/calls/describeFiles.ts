import type { CallsFile, CallsPage } from './readCallsFile.ts';

/** Pages of one answer. */
interface Download {
  day: string;
  pages: CallsPage[];
}

/** Lines that say what files hold: how many the portal announced, how many different ones came, and what is left out. */
export function describeFiles(files: readonly CallsFile[]): string[] {
  const count = (of: (file: CallsFile) => number): number => files.reduce((all, file) => all + of(file), 0);
  const [others, earlier] = [count(({ otherCount }) => otherCount), count(({ earlierCount }) => earlierCount)];
  return [
    ...downloadsOf(files).map(describeDownload),
    ...(others > 0 ? [`${others} records are no topics of calls for proposals and are left out.`] : []),
    ...(earlier > 0
      ? [`${earlier} records of an earlier index of the portal are left out: they say "open" of closed calls.`]
      : []),
    ...describeBroken(
      files.flatMap(({ broken }) => broken),
      (records) => `${records} not as the portal writes records, and left out`,
    ),
    ...describeBroken(
      files.flatMap(({ brokenBudgets }) => brokenBudgets),
      (records) => `${records} taken without money, because rows of the budget are not as the portal writes them`,
    ),
  ];
}

/** Pages of one day and query; those whose names do not tell the query belong together where they announce the same number. */
function downloadsOf(files: readonly CallsFile[]): Download[] {
  const downloads: Download[] = [];
  for (const { day, answer } of files) {
    if (!answer) continue;
    const sameDay = downloads.filter((one) => one.day === day);
    const found =
      sameDay.find(({ pages }) => pages.some(({ query }) => query === answer.query)) ??
      sameDay.find(({ pages }) => pages.every((one) => one.announced === answer.announced && one.page !== answer.page));
    if (found) found.pages.push(answer);
    else downloads.push({ day, pages: [answer] });
  }
  return downloads;
}

function describeDownload({ day, pages }: Download): string {
  const numbers = [...new Set(pages.map(({ announced }) => announced))].sort((a, b) => a - b);
  const references = pages.flatMap((page) => page.references);
  const different = new Set(references).size;
  const told = `Copy of ${day}: the portal announced ${numbers.join(' or ')} records; ${references.length} are here, ${different} of them different.`;
  if (numbers.length > 1)
    return `${told} Its pages announce different numbers: download all of them again at one time.`;
  const missing = numbers[0]! - different;
  return missing > 0 ? `${told} ${missing} are missing: download its pages again.` : told;
}

function describeBroken(codes: readonly (string | null)[], say: (records: string) => string): string[] {
  const first = codes.find((code) => code !== null) ?? 'one without a code';
  return codes.length > 0 ? [`${say(`${codes.length} records are`)}: the first is ${first}.`] : [];
}
