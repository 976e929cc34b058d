import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPackage } from '@electron/asar'

/**
 * What `electron PATH` runs in a runtime without an application: it finds the application's folder among the arguments
 * and hands over. `await` matters: schemes can only be registered before the app is ready.
 */
const MAIN = `import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(import.meta.url)
const args = process.argv.slice(1) // a copy: what is required may cut the original
let folder
for (let at = 0; at < args.length && folder === undefined; at++) {
  if (args[at] === '-r' || args[at] === '--require') require(args[++at])
  else if (!args[at].startsWith('-')) folder = resolve(args[at])
}
if (folder === undefined) {
  process.stderr.write('usage: electron FOLDER\\n')
  process.exit(1)
}
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setName(manifest.productName ?? manifest.name)
app.setVersion(manifest.version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, manifest.main)).href)
`

/**
 * Writes `default_app.asar` into a runtime's resources folder.
 * @param {string} resources
 */
export async function writeDefaultApp(resources) {
  const source = join(resources, 'default_app')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'package.json'), '{"name":"default-app","type":"module","main":"main.js"}\n')
  writeFileSync(join(source, 'main.js'), MAIN)
  await createPackage(source, join(resources, 'default_app.asar'))
  rmSync(source, { recursive: true })
}
