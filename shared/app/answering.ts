import type { ChannelShape } from '../contract/channel.ts'
import type { Channel, Input, Output } from '../contract.ts'
import { ZegelError } from '../domain/error.ts'
import { unmarked } from '../domain/marks.ts'
import { newId } from '../sealing/ids.ts'
import { type App, unlocked } from './app.ts'
import type { Handler, Handlers, Job, WindowKind } from './handler.ts'
import { whileUnlocked } from './whileUnlocked.ts'
import type { JobSteps, Work } from './work.ts'

/** Some channels, with what answers them. Of the contract this file knows types only, so that a start reads little. */
export interface Part {
  readonly channels: { readonly [C in Channel]?: ChannelShape }
  /** One for each of the channels. */
  readonly handlers: Partial<Handlers>
  /** Is the unlocked member the secretary of the procedure? */
  readonly isCoordinator: (app: App) => boolean
  /** Is the unlocked member one who sees nothing about candidates, and this about them? */
  readonly isBeyond: (app: App, channel: Channel) => boolean
  /** What is looked at once anything was done, also where it failed. */
  readonly after: (app: App) => void
}

const admit = (app: App, part: Part, channel: Channel, window: WindowKind): void => {
  const shape = part.channels[channel] as ChannelShape
  if (window === 'projector') {
    if (shape.projector !== true) throw new ZegelError('E_NOT_ALLOWED')
    return
  }
  if (shape.access === 'anyone') return
  unlocked(app)
  if (part.isBeyond(app, channel)) throw new ZegelError('E_CONFIDANT')
  if (shape.access === 'coordinator' && !part.isCoordinator(app)) throw new ZegelError('E_NOT_ALLOWED')
}

const inTransaction = <T>(app: App, run: () => T): T => (app.open ? app.open.store.transaction(run) : run())

const runJob = async <C extends Channel>(
  app: App,
  channel: C,
  handler: Job<C>,
  input: Input<C>,
  window: WindowKind,
): Promise<Output<C>> => {
  const id = newId(app.random)
  const at = app.clock()
  const open = app.open
  // Whoever asked for it is the one who does it.
  if (open && handler.backup) await whileUnlocked(app, app.files.backupAside(open.id, at, handler.backup))
  if (open && handler.intent) open.store.intents.add({ id, channel, at })
  const abort = new AbortController()
  const shown = app.events.job(id, channel, () => abort.abort(), handler.asks)
  try {
    const work: Work = (name, data) => app.run(name, data, shown.progress, abort.signal)
    const steps: JobSteps = {
      transaction: (run) => inTransaction(app, run),
      progress: shown.progress,
      work,
      own: (name, data) => whileUnlocked(app, work(name, data)),
    }
    return await handler.run(app, input, steps, window)
  } finally {
    if (open && handler.intent && app.open === open) open.store.intents.delete(id)
    shown.end()
  }
}

/** What a door has done elsewhere is shown while it runs; its dialogs are not. */
const workOf =
  (app: App, channel: Channel): Work =>
  (name, data) => {
    const abort = new AbortController()
    const shown = app.events.job(newId(app.random), channel, () => abort.abort(), true)
    return app.run(name, data, shown.progress, abort.signal).finally(shown.end)
  }

/**
 * Answers one question of a window: parses the input, looks who asks, runs the use case, parses the output. Here every text
 * comes in that somebody types, and goes out whoever typed it, also on another laptop: so marks that do not show are taken out here.
 * @param window which window asks; the projector may ask little
 * @throws ZegelError or SealingError with a literal code; E_CHANNEL for a channel that does not exist, E_INPUT for input
 *   that is not of the contract
 */
export const answering =
  (app: App, part: Part) =>
  async (channel: string, input: unknown, window: WindowKind): Promise<unknown> => {
    if (!Object.hasOwn(part.channels, channel)) throw new ZegelError('E_CHANNEL')
    const name = channel as Channel
    const shape = part.channels[name] as ChannelShape
    const parsed = shape.input.safeParse(unmarked(input))
    if (!parsed.success)
      throw new ZegelError('E_INPUT', { where: parsed.error.issues[0]?.path.join('.') ?? '' })
    admit(app, part, name, window)
    const data = parsed.data as Input<Channel>
    const handler = part.handlers[name] as Handler<Channel>
    try {
      const output =
        typeof handler === 'function'
          ? inTransaction(app, () => handler(app, data, window))
          : handler.kind === 'job'
            ? await runJob(app, name, handler, data, window)
            : await handler.run(app, data, workOf(app, name))
      return shape.output.parse(unmarked(output))
    } finally {
      part.after(app)
    }
  }
