import { expect } from '@playwright/test'
import { launch, test } from './launch.ts'
import { playedFolder } from './played.ts'

test('every list comes out of the printer as pages with its code, through a window that nobody sees', async () => {
  const zegel = await launch({ dataFolder: await playedFolder('scoring') })
  try {
    // The system's dialog cannot be answered here; the page is printed into a PDF instead, by the same window.
    await zegel.app.evaluate(({ app }) => {
      const sizes: number[] = []
      Object.assign(globalThis, { printed: sizes })
      app.on('browser-window-created', (_event, window) => {
        window.webContents.print = (_options, done) => {
          void window.webContents.printToPDF({ preferCSSPageSize: true }).then((pdf) => {
            sizes.push(pdf.length)
            done?.(true, '')
          })
        }
      })
    })
    const { page } = zegel
    const ask = (channel: string, input: unknown) =>
      page.evaluate(([name, data]) => window.zegel.ask(String(name), data), [channel, input] as const)
    const { value } = (await ask('library.list', {})) as { value: { rows: { id: string }[] } }
    await ask('procedure.open', { id: value.rows[0]?.id })
    const session = (await ask('session.get', {})) as {
      value: { seats: { id: string; coordinator: boolean }[]; procedure: { examplePassphrase: string } }
    }
    const secretary = session.value.seats.find((seat) => seat.coordinator)?.id
    await ask('session.unlock', { member: secretary, passphrase: session.value.procedure.examplePassphrase })
    for (const list of ['code', 'roster', 'candidates', 'kit'])
      expect(await ask('print.list', { list, language: 'nl' })).toEqual({
        ok: true,
        value: { printed: true },
      })
    const sizes = await zegel.app.evaluate(() => (globalThis as unknown as { printed: number[] }).printed)
    expect(sizes).toHaveLength(4)
    for (const size of sizes) expect(size).toBeGreaterThan(5_000)
    expect(zegel.app.windows()).toHaveLength(1)
  } finally {
    await zegel.kill()
  }
})
