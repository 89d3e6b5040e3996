/** The same pages from the first that has anything on it; null where none has. */
export async function fromFirstFilled<One>(pages: AsyncGenerator<One[]>): Promise<AsyncGenerator<One[]> | null> {
  for (;;) {
    const next = await pages.next();
    if (next.done === true) return null;
    if (next.value.length > 0) return withFirst(next.value, pages);
  }
}

async function* withFirst<One>(first: One[], rest: AsyncGenerator<One[]>): AsyncGenerator<One[]> {
  yield first;
  yield* rest;
}
