import { buildPages } from '../web/buildPages.ts';
import { buildServer } from './buildServer.ts';

const report = (line: string): void => console.log(line);
await Promise.all([buildServer(report), buildPages(report)]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
