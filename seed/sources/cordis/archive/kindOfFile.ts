/** Kinds of files in a CORDIS archive. */
export type CordisFileKind =
  | 'projects'
  | 'participations'
  | 'topics'
  | 'legalBases'
  | 'fields'
  | 'webLinks'
  | 'ignored';

/** The names since 2020, and those of the single files before (cordis-fp7projects.csv). */
const READ: readonly (readonly [CordisFileKind, RegExp])[] = [
  ['projects', /^(?:project|cordis-[a-z0-9]+projects)\.csv$/i],
  ['participations', /^(?:organization|cordis-[a-z0-9]+organizations)\.csv$/i],
  ['topics', /^topics\.csv$/i],
  ['legalBases', /^legalbasis\.csv$/i],
  ['fields', /^euroscivoc\.csv$/i],
  ['webLinks', /^weblink\.csv$/i],
];

const IGNORED = [
  /^webitem\.csv$/i,
  /^policyPriorities\.(?:csv|json)$/i,
  // Summaries, deliverables, publications, property rights and briefs, which CORDIS offers beside the projects.
  /^(?:cordis-[a-z0-9]+)?(?:report|project)?(?:summaries|deliverables|publications|irps|briefs|reports)\.csv$/i,
  // Lists that explain the codes.
  /^cordisref-.+\.(?:csv|json)$/i,
  /^(?:readme|licen[cs]e|notice|information).*\.(?:txt|md|pdf)$/i,
  // What a desktop adds to a folder when it packs it.
  /^(?:\.ds_store|thumbs\.db|desktop\.ini|\._.+)$/i,
];

/** Kind of a file by its name; null for one that no known CORDIS archive has. */
export function kindOfFile(path: string): CordisFileKind | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const read = READ.find(([, pattern]) => pattern.test(name));
  if (read) return read[0];
  return IGNORED.some((pattern) => pattern.test(name)) ? 'ignored' : null;
}
