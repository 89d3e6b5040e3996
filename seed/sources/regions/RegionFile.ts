/** A CSV file, in a zip or by itself. */
export interface RegionFile {
  name: string;
  /** The time of its last change. */
  changed: Date;
  open(): AsyncIterable<Buffer>;
}
