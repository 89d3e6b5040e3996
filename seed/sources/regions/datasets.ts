import { z } from 'zod';
import { known } from '../../content/ContentBuilder.ts';
import type { StatedNode, StatedRecord } from '../../content/StatedRecord.ts';
import { SOURCE_KEY } from '../../record/recordStore.ts';

/** Beginning of the names of the datasets; a country follows, or NAMES. */
export const PREFIX = 'regions:';
/** The dataset of the names of regions. */
export const NAMES = `${PREFIX}names`;

const PUBLISHER = 'Eurostat GISCO';
const LICENCE = '© European Union, Eurostat GISCO: reuse for non-commercial purposes, with this credit';
const POSTAL_CODES_URL = 'https://gisco-services.ec.europa.eu/tercet/flat-files';
const NAMES_URL = 'https://ec.europa.eu/eurostat/web/gisco/geodata/statistical-units/territorial-units-statistics';
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** The record that says of which file the others of its dataset are; null where its name does not say. */
const fileContent = z.object({
  postalYear: z.string().nullable(),
  nutsYear: z.string().nullable(),
  copiedOn: z.string(),
});
export type FileContent = z.infer<typeof fileContent>;

/** One region as the record of a dataset keeps it: the postal codes in it as the file has them, or its name. */
const regionContent = z.object({ postalCodes: z.array(z.string()).optional(), name: z.string().optional() });
export type RegionContent = z.infer<typeof regionContent>;

/** The statements of one kept record of a dataset. */
export function statedByRegion(dataset: string, key: string, content: unknown): StatedRecord {
  const source = `source:${dataset}`;
  if (key === SOURCE_KEY)
    return { about: source, nodes: [sourceNode(dataset, fileContent.parse(content))], relationships: [] };
  const region = { code: key, source, ...regionContent.parse(content) };
  return { about: `region:${key}`, nodes: [], relationships: [], region };
}

function sourceNode(dataset: string, { postalYear, nutsYear, copiedOn }: FileContent): StatedNode {
  const id = `source:${dataset}`;
  const nuts = nutsYear === null ? 'NUTS' : `NUTS ${nutsYear}`;
  const country = COUNTRY_NAMES.of(dataset.slice(PREFIX.length).replace('names', 'EU')) ?? dataset;
  const codes = `Postal codes of ${country}${postalYear === null ? '' : ` in ${postalYear}`} and their regions (${nuts})`;
  const isNames = dataset === NAMES;
  const properties = known({
    id,
    title: isNames ? `Names of the regions (${nuts})` : codes,
    publisher: PUBLISHER,
    url: isNames ? NAMES_URL : POSTAL_CODES_URL,
    licence: LICENCE,
    copiedOn,
  });
  return { label: 'Source', id, funder: false, properties, links: [] };
}
