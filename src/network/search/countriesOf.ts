import { rowsOf } from '../columns/rowsOf.ts';
import { NONE, type Rows } from '../columns/columns.ts';
import type { Snapshot } from '../columns/Snapshot.ts';
import { SearchDocuments } from './SearchDocuments.ts';

/**
 * The countries of every document: an organisation's seat, the seats of those in a project, cluster or agreement, a country itself.
 * Programmes, fields and calls have none.
 */
export function countriesOf(snapshot: Snapshot): Rows {
  const { organisations, memberships, countries } = snapshot;
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
  return rowsOf(lists);
}
