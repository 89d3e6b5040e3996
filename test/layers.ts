import { relative } from 'node:path';
import type { Imports } from './importRings.ts';

/** Rules about imports: files in one of `inside` import nothing that stands in one of `forbidden`. */
const RULES: { inside: string[]; forbidden: string[] }[] = [
  { inside: ['rules'], forbidden: ['src', 'seed', 'database', 'web', 'client', 'mcp', 'forecast', 'bench', 'test'] },
  { inside: ['src/network'], forbidden: ['src/graph', 'src/questions', 'src/graphql', 'src/http'] },
  { inside: ['src/neo4j'], forbidden: ['src/network', 'src/graph', 'src/questions', 'src/graphql', 'src/http'] },
  { inside: ['src/graph'], forbidden: ['src/questions', 'src/graphql', 'src/http'] },
  { inside: ['src/questions'], forbidden: ['src/graphql', 'src/http'] },
  { inside: ['src/graphql'], forbidden: ['src/http'] },
  { inside: ['src/errors.ts'], forbidden: ['src'] },
  {
    inside: ['src/http', 'src/graphql', 'src/questions', 'src/graph', 'src/network', 'src/neo4j'],
    forbidden: ['seed', 'database', 'web', 'client', 'mcp', 'forecast'],
  },
  {
    inside: ['seed'],
    forbidden: [
      ...['src/http', 'src/graphql', 'src/questions', 'src/graph', 'src/network'],
      ...['web', 'client', 'mcp', 'forecast'],
    ],
  },
  { inside: ['database'], forbidden: ['src', 'seed', 'web', 'client', 'mcp', 'forecast'] },
  { inside: ['web'], forbidden: ['rules', 'src', 'seed', 'database', 'client', 'mcp', 'forecast', 'bench', 'test'] },
  { inside: ['client'], forbidden: ['rules', 'src', 'seed', 'database', 'web', 'mcp', 'forecast', 'bench', 'test'] },
  { inside: ['mcp'], forbidden: ['rules', 'src', 'seed', 'database', 'web', 'forecast', 'bench', 'test'] },
  { inside: ['forecast'], forbidden: ['src', 'seed', 'web', 'mcp', 'bench', 'test'] },
];

/** Imports that go against the layers, each as `file > imported` with paths from `root`. Tests of `rules/` may use all. */
export function importsUpward(imports: Imports, root: string): string[] {
  const found: string[] = [];
  for (const [file, imported] of imports) {
    const from = relative(root, file);
    const forbidden = RULES.filter(({ inside }) => stands(from, inside)).flatMap((rule) => rule.forbidden);
    if (from.startsWith('rules/') && from.includes('.test.')) continue;
    for (const to of imported.map((path) => relative(root, path)))
      if (stands(to, forbidden)) found.push(`${from} > ${to}`);
  }
  return found;
}

function stands(file: string, places: readonly string[]): boolean {
  return places.some((place) => file === place || file.startsWith(`${place}/`));
}
