/** Meaning of a cell, or a sentence that says what would be right. */
export type CellReading<Value> = { value: Value } | { wrong: string };
