/** The members of each project: those of project p are `members[starts[p]]` to `members[starts[p + 1] - 1]`. */
export interface Consortia {
  starts: Uint32Array;
  /** The coordinator first. */
  members: Uint32Array;
  /** The theme of each project. */
  themes: Uint8Array;
}
