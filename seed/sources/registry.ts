import { calls } from './calls/source.ts';
import { cordis } from './cordis/source.ts';
import { curated } from './curated/source.ts';
import { members } from './members/source.ts';
import { regions } from './regions/source.ts';
import type { Source } from './Source.ts';

/** All sources. Of two with the same rank the earlier one goes before the later one. */
export const SOURCES: readonly Source[] = [curated, cordis, members, regions, calls];

/** The source that a dataset belongs to. @throws Error for a dataset of none */
export function sourceOf(dataset: string): Source {
  const source = SOURCES.find(({ prefix }) => dataset.startsWith(prefix));
  if (source) return source;
  throw new Error(`The graph has records of "${dataset}", which belong to no source in seed/sources/registry.ts.`);
}
