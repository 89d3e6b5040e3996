import { useSyncExternalStore } from 'react';

let isLoading = false;
const listeners = new Set<() => void>();

/** Takes from an answer whether a load is writing at this moment. */
export function noteLoading(loading: boolean): void {
  if (loading === isLoading) return;
  isLoading = loading;
  for (const listener of listeners) listener();
}

/** True while, by the last answer, a load is writing: lists then show what it has written so far. */
export function useIsLoading(): boolean {
  return useSyncExternalStore(subscribe, () => isLoading);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
