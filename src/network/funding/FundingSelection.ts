/**
 * A selection of grants: all conditions must hold, null is no condition. The flags are 1 for every index that is asked
 * for; those of trees also for every narrower one. Days since 1970-01-01.
 */
export interface FundingSelection {
  /** By index of `snapshot.organisations`. */
  funders: Uint8Array | null;
  programmes: Uint8Array | null;
  /** By index of `snapshot.collaborations`. */
  projects: Uint8Array | null;
  organisations: Uint8Array | null;
  countries: Uint8Array | null;
  regions: Uint8Array | null;
  /** By index of `snapshot.collaborations`. */
  clusters: Uint8Array | null;
  fields: Uint8Array | null;
  /** Words, each of which the texts of a project have; the snapshot has its search index then. */
  text: string | null;
  startFrom: number | null;
  startTo: number | null;
  runningOn: number | null;
}
