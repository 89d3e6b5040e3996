import { buildPages } from './buildPages.ts';

await buildPages((line) => console.log(line)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
