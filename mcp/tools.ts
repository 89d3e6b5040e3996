import { compare } from './tools/compare.ts';
import { findPaths } from './tools/findPaths.ts';
import { organisation } from './tools/organisation.ts';
import { project } from './tools/project.ts';
import { search } from './tools/search.ts';
import { suggestPartners } from './tools/suggestPartners.ts';
import { whoFundsWhat } from './tools/whoFundsWhat.ts';
import type { Tool } from './Tool.ts';

/** All tools. */
export const tools: readonly Tool[] = [
  findPaths,
  suggestPartners,
  whoFundsWhat,
  compare,
  search,
  organisation,
  project,
];
