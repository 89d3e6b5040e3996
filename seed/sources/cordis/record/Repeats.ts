import type { StatedParticipation } from './statedOnce.ts';

/** Counts the participations that several rows of a file state, and remembers the first in the file. */
export class Repeats {
  #count = 0;
  #first: { project: string; organisation: string; lines: number[] } | null = null;

  add({ row, others }: StatedParticipation): void {
    this.#count += 1;
    const lines = [row, ...others].map(({ line }) => line).sort((a, b) => a - b);
    if (this.#first !== null && this.#first.lines[0]! < lines[0]!) return;
    this.#first = { project: row.projectId, organisation: row.pic ?? row.name ?? '', lines };
  }

  /** One sentence; null where there are none. */
  describe(file: string): string | null {
    if (this.#first === null) return null;
    const { project, organisation, lines } = this.#first;
    const what = this.#count === 1 ? '1 participation is' : `${this.#count} participations are`;
    const where = `${organisation} in project ${project}, lines ${lines.join(', ')}`;
    return `${what} stated more than once in ${file}, and counted once, as the row updated last has it: ${where}.`;
  }
}
