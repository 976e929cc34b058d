import type { App } from '../../shared/app/app.ts'
import { candidateFile } from '../../shared/app/candidateFile.ts'

/** What is kept about a candidate, with its cards read as the app has them read. */
export const fileOn = (app: App, cid: string) =>
  candidateFile(app, cid, 'nl', (name, input) => app.run(name, input, () => {}, new AbortController().signal))
