import type { Source } from '../Source.ts';

/** Shares of projects that are gone, and of rows that break a rule, above which an export is not loaded. */
export const LIMITS: Source['limits'] = { gone: 0.02, wrong: 0.01 };
