import type { Snapshot } from '../columns/Snapshot.ts';
import { float64Column } from '../columns/sharedColumns.ts';
import { SearchDocuments } from './SearchDocuments.ts';

/** The popularity of programmes, fields, countries, calls and regions. */
const MIDDLING = 0.3;

/** Measures how well known each document is, 0 to 1: by the number of partners or of organisations, on a logarithmic scale. */
export function popularityOf(snapshot: Snapshot): Float64Array {
  const documents = new SearchDocuments(snapshot);
  const popularity = float64Column(documents.count).fill(MIDDLING);
  snapshot.partnerCounts.forEach((count, organisation) => (popularity[organisation] = logScale(count)));
  const start = documents.startOf('collaborations');
  snapshot.collaborations.sizes.forEach((size, at) => (popularity[start + at] = logScale(size)));
  return popularity;
}

/** 0 for none, 1 for 65,535 and more. */
function logScale(count: number): number {
  return Math.min(1, Math.log2(1 + count) / 16);
}
