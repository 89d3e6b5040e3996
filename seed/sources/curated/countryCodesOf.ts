import type { CuratedFiles } from './format.ts';

/** Every country that a curated record is located in or involves, sorted. */
export function countryCodesOf(files: CuratedFiles): string[] {
  const seats = files.organisations.flatMap((one) => one.country ?? []).map((fact) => fact.value);
  const involved = files.projects.flatMap((project) => project.countries).map((one) => one.country);
  return [...new Set([...seats, ...involved])].sort();
}
