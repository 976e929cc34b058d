import react from '@vitejs/plugin-react'
import { inRoot } from '../setup/paths.mjs'

/**
 * The page of the windows. Everything is a file of its own (no inline scripts, no data: URLs), because the content
 * security policy forbids the rest.
 * @param {{ outDir: string }} target
 * @returns {import('vite').InlineConfig}
 */
export function page({ outDir }) {
  return {
    configFile: false,
    root: inRoot('renderer'),
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'chrome130',
      cssTarget: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      // What every window needs is one file, also where a screen shares a part of it.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } } },
    },
  }
}
