import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import {
  agreementsFile,
  callsFile,
  clustersFile,
  type CuratedFiles,
  fieldsFile,
  identitiesFile,
  italianFile,
  organisationsFile,
  programmesFile,
  projectFile,
  regionsFile,
  sourcesFile,
  titlesFile,
} from './format.ts';

/**
 * Reads and checks all curated files of a folder.
 * @throws Error that names file, place and value of everything that does not fit.
 */
export async function readCurated(folder: string): Promise<CuratedFiles> {
  async function read<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
    const text = await readFile(join(folder, file), 'utf8');
    return check(file, text, schema);
  }
  const files: CuratedFiles = {
    sources: await read('sources.yaml', sourcesFile),
    organisations: await read('organisations.yaml', organisationsFile),
    programmes: await read('programmes.yaml', programmesFile),
    calls: await read('calls.yaml', callsFile),
    fields: await read('fields.yaml', fieldsFile),
    clusters: await read('clusters.yaml', clustersFile),
    agreements: await read('agreements.yaml', agreementsFile),
    projects: [],
    identities: await read('identities.yaml', identitiesFile),
    italian: await read('italian.yaml', italianFile),
    titles: await read('titles.yaml', titlesFile),
    regions: await read('regions.yaml', regionsFile),
  };
  for (const file of (await readdir(join(folder, 'projects'))).sort()) {
    if (file.endsWith('.yaml')) files.projects.push(await read(join('projects', file), projectFile));
  }
  return files;
}

function check<Schema extends z.ZodType>(file: string, text: string, schema: Schema): z.infer<Schema> {
  const data = parse(file, text);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const value = valueAt(data, path);
    const here = typeof value === 'string' || typeof value === 'number' ? ` (here: ${value})` : '';
    return `  ${file}, ${path.join('.') || 'top level'}: ${message}${here}`;
  });
  throw new Error(`A curated file is not right:\n${lines.join('\n')}`);
}

/** Dates stay texts. */
function parse(file: string, text: string): unknown {
  try {
    return load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    if (error instanceof YAMLException) throw new Error(`${file} is not YAML: ${error.message}`);
    throw error;
  }
}

/** Value at a path; a single fact may stand where the path has the first of a list. */
function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => {
    if (typeof at !== 'object' || at === null) return undefined;
    return key === 0 && !Array.isArray(at) ? at : new Map<PropertyKey, unknown>(Object.entries(at)).get(String(key));
  }, data);
}
