/** Throws once another thread has set `stop` to 1, because nobody waits for the answer; work looks at it between its parts. */
export function assertWanted(stop: Int32Array | undefined): void {
  if (stop && Atomics.load(stop, 0) === 1) throw new Error('Nobody waits for this answer any more.');
}
