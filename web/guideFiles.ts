import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const DOCS = join(import.meta.dirname, '..', 'docs');

/** Puts the texts about the API beside the built pages as they are, `/docs/api/README.md`, for assistants and other programs. */
export function guideFiles(): Plugin {
  return {
    name: 'guide-files',
    apply: 'build',
    generateBundle() {
      const names = readdirSync(join(DOCS, 'api')).map((name) => join('api', name));
      for (const name of [...names, 'errors.md'])
        this.emitFile({ type: 'asset', fileName: `docs/${name}`, source: readFileSync(join(DOCS, name)) });
    },
  };
}
