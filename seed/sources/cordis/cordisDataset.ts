import { z } from 'zod';
import type { CordisDataset } from '../../derive/DeriveInput.ts';
import { known } from '../../ContentBuilder.ts';

const PREFIX = 'cordis-';
const TITLES: Record<string, string> = {
  HORIZON: 'Horizon Europe',
  H2020: 'Horizon 2020',
  FP7: 'the Seventh Framework Programme',
};
const ADDRESSES: Record<string, string> = {
  HORIZON: 'https://cordis.europa.eu/data/cordis-HORIZONprojects-csv.zip',
  H2020: 'https://cordis.europa.eu/data/cordis-h2020projects-csv.zip',
  FP7: 'https://cordis.europa.eu/data/cordis-fp7projects-csv.zip',
};

const sourceContent = z.object({ framework: z.string(), exportedOn: z.string().nullable() });
/** What the record with the key `source` holds. */
export type CordisSourceContent = z.infer<typeof sourceContent>;

/** Whether a source of this name is an export of CORDIS. */
export function isCordis(dataset: string): boolean {
  return dataset.startsWith(PREFIX);
}

/** The name of the source that a framework's export is. */
export function datasetName(framework: string): string {
  return `${PREFIX}${framework}`;
}

/** An export as a source, from the record that it keeps of itself. */
export function cordisDataset(name: string, content: unknown): CordisDataset {
  const { framework, exportedOn } = sourceContent.parse(content);
  const id = `source:${name}`;
  const properties = known({
    id,
    title: `CORDIS, projects of ${TITLES[framework] ?? framework}`,
    publisher: 'Publications Office of the European Union',
    url: ADDRESSES[framework],
    licence: 'CC BY 4.0',
    copiedOn: exportedOn,
  });
  return { name, framework, exportedOn, source: { label: 'Source', id, funder: false, properties } };
}
