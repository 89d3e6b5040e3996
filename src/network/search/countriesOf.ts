import { countryOfRegion } from '../../../rules/nutsCodes.ts';
import { indexOfText, textsOf } from '../columns/TextColumn.ts';
import { rowsOf } from '../columns/rowsOf.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { SearchDocuments } from './SearchDocuments.ts';

/**
 * The countries of every document: an organisation's seat, the seats of those in a project, cluster or agreement, a country itself, that of a region.
 * Programmes, fields and calls have none.
 */
export function countriesOf(snapshot: Snapshot): Rows {
  const { organisations, memberships, countries, regions } = snapshot;
  const documents = new SearchDocuments(snapshot);
  const lists: number[][] = Array.from({ length: documents.count }, () => []);
  const add = (document: number, country: number): void => {
    if (country !== NONE) lists[document]!.push(country);
  };
  organisations.countries.forEach((country, organisation) => add(organisation, country));
  const start = documents.startOf('collaborations');
  snapshot.collaborationOf.forEach((collaboration, row) =>
    add(start + collaboration, organisations.countries[memberships.organisations[row]!]!),
  );
  const startOfCountries = documents.startOf('countries');
  for (let country = 0; country < countries.ids.length; country++) add(startOfCountries + country, country);
  const startOfRegions = documents.startOf('regions');
  textsOf(regions.ids).forEach((id, region) =>
    add(startOfRegions + region, indexOfText(countries.ids, `country:${countryOfRegion(id.replace('region:', ''))}`)),
  );
  return rowsOf(lists);
}
