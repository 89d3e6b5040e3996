import type { GraphContent } from '../content/GraphContent.ts';
import type { Rules, StatedRecord } from '../content/StatedRecord.ts';

/** All records of all sources, by the rank of their source. */
export interface DeriveInput {
  /** Calls as their publisher has them, read first. */
  announced: AsyncIterable<StatedRecord>;
  /** In order of precedence: the first that states a value is shown. */
  edited: GraphContent[];
  /** Read once, one record at a time: there may be more than fit into memory. */
  recorded: AsyncIterable<StatedRecord>;
  listed: GraphContent[];
  /** Tables that explain what the others state; read when all of these have been. */
  references: AsyncIterable<StatedRecord>;
  rules: Rules;
}
