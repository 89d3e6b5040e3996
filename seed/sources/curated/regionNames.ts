import type { CuratedFiles } from './format.ts';
import type { RegionNames } from '../../content/StatedRecord.ts';

/**
 * The names of regions, each with its Source, and their other names.
 * @throws Error for a source that `sources.yaml` has not, and for a region that two sources name
 */
export function regionNames({ regions, sources }: Pick<CuratedFiles, 'regions' | 'sources'>): RegionNames {
  const names: Record<string, { name: string; source: string }> = {};
  for (const [key, of] of Object.entries(regions.names)) {
    if (!Object.hasOwn(sources, key))
      throw new Error(`regions.yaml names the source ${key}, which sources.yaml has not.`);
    for (const [code, name] of Object.entries(of)) {
      const before = names[code];
      if (before) throw new Error(`regions.yaml names ${code} twice: ${before.name} and ${name}.`);
      names[code] = { name, source: `source:${key}` };
    }
  }
  return { names, aliases: regions.aliases };
}
