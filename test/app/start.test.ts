import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { answering } from '../../shared/app/answering.ts'
import { dispatch } from '../../shared/app/dispatch.ts'
import { handlers } from '../../shared/app/handlers.ts'
import { answersAtStart, startPart } from '../../shared/app/use/start.ts'
import { startChannels } from '../../shared/contract/start.ts'

let folder: string
let running: Headless

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zegel-start-'))
  running = headless(folder, { version: '1.2.3', workFactor: 1 })
})
afterEach(() => {
  running.close()
  rmSync(folder, { recursive: true, force: true })
})

const create = () =>
  running.ask('procedure.create', {
    template: 'leeg',
    title: 'Aios geriatrie',
    name: 'Noor',
    passphrase: 'vijf woorden die niemand raadt',
  })

const inputOf = (channel: string) => (channel === 'event.next' ? { since: 0 } : {})

describe('what answers at a start', () => {
  test('gives for each of its channels the answer of the whole core, for either window', async () => {
    await running.ask('app.set', { language: 'en', theme: 'dark' })
    await create()
    await running.ask('procedure.leave', {})
    const [first, whole] = [answering(running.app, startPart), dispatch(running.app, handlers)]
    const told = (ask: typeof first, channel: string, window: 'main' | 'projector') =>
      ask(channel, inputOf(channel), window).catch((error: unknown) => error)
    for (const channel of Object.keys(startChannels)) {
      expect(answersAtStart(running.app, channel), channel).toBe(true)
      for (const window of ['main', 'projector'] as const)
        expect(await told(first, channel, window), channel).toEqual(await told(whole, channel, window))
    }
    expect(await told(first, 'library.list', 'main')).toMatchObject({ rows: [{ title: 'Aios geriatrie' }] })
  })

  test('answers nothing any more once a procedure is open', async () => {
    await create()
    for (const channel of Object.keys(startChannels)) expect(answersAtStart(running.app, channel)).toBe(false)
  })

  test('leaves a list with a file that the library has not met to the whole core', async () => {
    const { id } = await create()
    await running.ask('procedure.leave', {})
    running.app.library.delete(id)
    expect(answersAtStart(running.app, 'library.list')).toBe(false)
    expect(answersAtStart(running.app, 'app.info')).toBe(true)
  })

  test('refuses a channel that it does not have', async () => {
    expect(answersAtStart(running.app, 'procedure.create')).toBe(false)
    await expect(answering(running.app, startPart)('procedure.create', {}, 'main')).rejects.toMatchObject({
      code: 'E_CHANNEL',
    })
  })
})
