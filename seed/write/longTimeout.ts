/** For statements whose time grows with the graph, or with how quickly their rows are taken. Milliseconds. */
export const LONG_TIMEOUT = { timeout: 4 * 60 * 60 * 1000 };
