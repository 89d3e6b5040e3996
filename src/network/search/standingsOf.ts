import type { Snapshot } from '../columns/Snapshot.ts';
import { float64Column } from '../columns/sharedColumns.ts';
import { SearchDocuments } from './SearchDocuments.ts';

/** What programmes, fields and countries have. */
const MIDDLING = 0.3;

/** How well known each document is, 0 to 1: by the number of partners or of organisations, on a scale of doublings. */
export function standingsOf(snapshot: Snapshot): Float64Array {
  const documents = new SearchDocuments(snapshot);
  const standings = float64Column(documents.count).fill(MIDDLING);
  snapshot.partnerCounts.forEach((count, organisation) => (standings[organisation] = doublings(count)));
  const start = documents.startOf('collaborations');
  snapshot.collaborations.sizes.forEach((size, at) => (standings[start + at] = doublings(size)));
  return standings;
}

/** 0 for none, 1 for 65,535 and more. */
function doublings(count: number): number {
  return Math.min(1, Math.log2(1 + count) / 16);
}
