/** Stands for no node. */
const NONE = -1;
const NOT_VISITED = -2;

/**
 * For each node of a tree the nearest one that is accepted, from the node itself upward, or -1. Takes time in
 * proportion to the nodes, and comes to an end even where a faulty source has made a ring of them.
 */
export function nearestUpward(parents: Int32Array, accepts: (node: number) => boolean): Int32Array {
  const nearest = new Int32Array(parents.length).fill(NOT_VISITED);
  const climbed: number[] = [];
  for (let start = 0; start < parents.length; start++) {
    let node = start;
    while (node !== NONE && nearest[node] === NOT_VISITED) {
      nearest[node] = accepts(node) ? node : NONE;
      climbed.push(node);
      node = nearest[node] === NONE ? parents[node]! : NONE;
    }
    passDown(nearest, climbed, node === NONE ? NONE : nearest[node]!);
  }
  return nearest;
}

/** Gives what was found at the top of a climb to the nodes that were passed, and empties their list. */
function passDown(nearest: Int32Array, climbed: number[], above: number): void {
  let found = above;
  for (let node = climbed.pop(); node !== undefined; node = climbed.pop()) {
    if (nearest[node] === NONE) nearest[node] = found;
    else found = nearest[node]!;
  }
}
