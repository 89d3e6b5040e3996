import { join } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = join(import.meta.dirname, 'src', 'widget', 'wayFinder.ts');

/** Puts the script that other sites load beside the built pages, `/widget.js`: one file of its own, without the pages' code. */
export function widgetScript(): Plugin {
  return {
    name: 'widget-script',
    apply: 'build',
    async generateBundle() {
      const { build } = await import('rolldown');
      const { output } = await build({
        input: ENTRY,
        write: false,
        transform: { target: 'es2022' },
        output: { format: 'iife', minify: true },
      });
      this.emitFile({ type: 'asset', fileName: 'widget.js', source: output[0].code });
    },
  };
}
