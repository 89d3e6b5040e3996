import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { guideFiles } from './guideFiles.ts';
import { ownDocuments } from './ownDocuments.ts';
import { widgetScript } from './widgetScript.ts';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // React Aria brings its own words in thirty languages; ours are two.
  plugins: [
    ownDocuments(),
    react(),
    { ...optimizeLocales.vite({ locales: ['en-US', 'it-IT'] }), enforce: 'pre' },
    guideFiles(),
    widgetScript(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // All styles are 5 kB: one file, so that no page waits for its own.
    cssCodeSplit: false,
    reportCompressedSize: false,
    license: true,
    chunkSizeWarningLimit: 700,
    // What every page needs comes as one file, not as thirty that queue for six connections.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
});
