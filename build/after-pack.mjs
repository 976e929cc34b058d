import { rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * electron-builder calls this once the files are together. A release has no second app in it that could be started.
 * @param {{ appOutDir: string, packager: { getResourcesDir: (appOutDir: string) => string } }} context
 */
export default async function afterPack({ appOutDir, packager }) {
  rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
