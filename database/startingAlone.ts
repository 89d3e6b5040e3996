import { join } from 'node:path';
import { withFileLock } from './withFileLock.ts';

/** Does what no other process may do in the folder of a database at the same time. `onWait`: called when another does it. */
export function startingAlone<Result>(
  directory: string,
  onWait: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  return withFileLock(join(directory, 'starting.lock'), onWait, work);
}
