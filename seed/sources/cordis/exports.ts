import { z } from 'zod';
import { known } from '../../content/ContentBuilder.ts';
import type { LinkedNode } from '../../content/GraphContent.ts';
import type { CordisExport } from './record/statedByBundle.ts';

/** Beginning of the names of CORDIS's datasets; the framework follows. */
export const PREFIX = 'cordis-';
const PUBLISHER = 'Publications Office of the European Union';
const LICENCE = 'CC BY 4.0';

/** The framework programmes that CORDIS exports, and where. */
export const EXPORTS: Readonly<Record<string, { title: string; url: string }>> = {
  HORIZON: { title: 'Horizon Europe', url: 'https://cordis.europa.eu/data/cordis-HORIZONprojects-csv.zip' },
  H2020: { title: 'Horizon 2020', url: 'https://cordis.europa.eu/data/cordis-h2020projects-csv.zip' },
  FP7: {
    title: 'the Seventh Framework Programme',
    url: 'https://cordis.europa.eu/data/cordis-fp7projects-csv.zip',
  },
};

/** The record that says where the others of its export come from. */
const sourceContent = z.object({ framework: z.string(), exportedOn: z.string().nullable() });
export type CordisSourceContent = z.infer<typeof sourceContent>;

/** The name of the dataset that a framework's export is. */
export function datasetName(framework: string): string {
  return `${PREFIX}${framework}`;
}

/** An export, from the record that it keeps of itself. */
export function exportOf(dataset: string, content: unknown): CordisExport {
  return { source: `source:${dataset}`, ...sourceContent.parse(content) };
}

/** The Source of an export's records. */
export function sourceNode({ source: id, framework, exportedOn }: CordisExport): LinkedNode {
  const offered = EXPORTS[framework];
  const properties = known({
    id,
    title: `CORDIS, projects of ${offered?.title ?? framework}`,
    publisher: PUBLISHER,
    url: offered?.url,
    licence: LICENCE,
    copiedOn: exportedOn,
  });
  return { label: 'Source', id, funder: false, properties, links: [] };
}
