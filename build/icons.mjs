import { writeFileSync } from 'node:fs'
import { build } from 'vite'
import { command } from './command.mjs'
import { inRoot } from './setup/paths.mjs'
import { nodeBundle } from './vite/node.mjs'

/**
 * The app's icon as SVG, from the same formula as the seal on screen. The PNG beside it is this drawing at 1,024 points, as
 * `rsvg-convert -w 1024` renders it; packing makes each platform's form of that.
 */
await command(import.meta.url, async () => {
  const outDir = inRoot('out', 'icons')
  await build({
    ...nodeBundle({ entry: 'renderer/ui/sealPath.ts', outDir, format: 'es' }),
    logLevel: 'error',
  })
  const { sealPath, sealLetter } = await import(inRoot('out', 'icons', 'sealPath.mjs'))
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Zegel" viewBox="0 0 100 100">
  <path fill="#1d5c49" d="${sealPath(47)}"/>
  <path fill="none" stroke="#184d3d" stroke-width="2.4" d="${sealPath(45.6)}"/>
  <circle fill="none" stroke="#f6fbf8" stroke-opacity=".45" stroke-width="1.3" cx="50" cy="50" r="32.4"/>
  <path fill="none" stroke="#f6fbf8" stroke-width="6.6" stroke-linecap="round" stroke-linejoin="round" d="${sealLetter(14)}"/>
</svg>
`
  writeFileSync(inRoot('build', 'icons', 'icon.svg'), icon)
  return 0
})
