import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exampleWorkFactor } from '../../electron/cli/demo.ts'
import { type ExampleStop, playExample } from '../../electron/cli/example.ts'
import { headless } from '../../electron/cli/headless.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { emptyFolder } from './launch.ts'

/**
 * A data folder in which the example procedure has been played up to a point, through the same use cases as the window,
 * but without one. The app that starts on it finds the procedure in its list.
 */
export const playedFolder = async (until: ExampleStop, mode: SealMode = 'strict'): Promise<string> => {
  const dataFolder = await emptyFolder()
  const procedures = join(dataFolder, 'procedures')
  mkdirSync(procedures)
  const { ask, app, close } = headless(procedures, {
    version: '0.0.0-test',
    workFactor: exampleWorkFactor,
    example: true,
  })
  try {
    await playExample(ask, { mode, until, today: dayOf(app.clock()), progress: () => {} })
    await ask('procedure.leave', {})
  } finally {
    close()
  }
  return dataFolder
}
