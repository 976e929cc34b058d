import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the component sheet on its own; the application never contains it. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: { outDir: '../../out/sheet', emptyOutDir: true },
})
