import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Gives the memory of what this thread no longer uses back. V8 does so by itself when much has been allocated, but does
 * not count columns that threads share: those of lenses that nobody asks for again would stay for hours.
 */
export function cleanUpMemory(): void {
  collect();
}
