import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** The files that each file imports, by absolute path. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the relative imports of TypeScript files, those of types too. */
export function readImports(files: readonly string[]): Imports {
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
      const names = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
      return [file, names.map((name) => resolve(dirname(file), name))];
    }),
  );
}

/** Finds the rings among imports: each is a set of files that all reach each other (Tarjan's algorithm). */
export function importRings(imports: Imports): string[][] {
  const rings: string[][] = [];
  const order = new Map<string, number>();
  const stack: string[] = [];
  function visit(file: string): number {
    const place = order.size;
    order.set(file, place);
    stack.push(file);
    let lowest = place;
    for (const imported of imports.get(file) ?? []) {
      if (!order.has(imported)) lowest = Math.min(lowest, visit(imported));
      else if (stack.includes(imported)) lowest = Math.min(lowest, order.get(imported) ?? place);
    }
    if (lowest < place) return lowest;
    const ring = stack.splice(stack.indexOf(file));
    if (ring.length > 1) rings.push(ring.sort());
    return lowest;
  }
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return rings;
}
