/** The programs of `npm run bench -- NAME ...`: each file reads its own arguments. */
const PROGRAMS: Record<string, () => Promise<unknown>> = {
  'back-test': () => import('./backTest.ts'),
  calls: () => import('./measureCalls.ts'),
  consortia: () => import('./consortia.ts'),
  everyday: () => import('./measureEveryday.ts'),
  faults: () => import('./measureFaults.ts'),
  funding: () => import('./measureFunding.ts'),
  load: () => import('./measureLoad.ts'),
  pictures: () => import('./takePictures.ts'),
  questions: () => import('./measureQuestions.ts'),
  scale: () => import('./measureScale.ts'),
  search: () => import('./measureSearch.ts'),
  searches: () => import('./checkSearches.ts'),
  ties: () => import('./ties.ts'),
};

const [name = ''] = process.argv.splice(2, 1);
const program = PROGRAMS[name];
if (program) await program();
else {
  console.error(`Usage: npm run bench -- ${Object.keys(PROGRAMS).join('|')} ...`);
  process.exitCode = 1;
}
