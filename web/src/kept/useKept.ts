import { useSyncExternalStore } from 'react';
import { onKeptChange, readKept } from './keptStore.ts';
import type { Kept } from './readKept.ts';

/** The lists of this browser, as they are now, also when another tab changes them. */
export function useKept(): Kept {
  return useSyncExternalStore(onKeptChange, readKept);
}
