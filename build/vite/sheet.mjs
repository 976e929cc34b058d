import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inRoot } from '../setup/paths.mjs'

/** The component sheet on its own, into out/sheet; the application never contains it. */
export default defineConfig({
  root: inRoot('renderer', 'sheet'),
  base: './',
  plugins: [react()],
  build: { outDir: inRoot('out', 'sheet'), emptyOutDir: true },
})
