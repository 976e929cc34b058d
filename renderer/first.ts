import type { Channel, Input, Output } from '../shared/contract.ts'
import { ask } from './ask.ts'
import { type Catalogue, loadText } from './text/index.ts'

/** Answers that hold as long as nothing has changed since the window opened. */
const answers = new Map<Channel, unknown>()
let texts: Catalogue | null = null

const keep = async <C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> => {
  const answer = await ask(channel, input)
  answers.set(channel, answer)
  return answer
}

/**
 * Asks what a window shows first, so that it is drawn once and whole. What is refused is asked again by whoever shows
 * it, who has a sentence for it. Never rejects.
 */
export const askFirst = async (channels: readonly ('session.get' | 'library.list')[]): Promise<void> => {
  // The events before the others: what changes after their answers will then be told.
  const events = keep('event.next', { since: 0 })
  const info = keep('app.info', {})
  void loadText('nl') // what most have, while the language is being asked
  const catalogue = info.then(async ({ settings: { language } }) => {
    texts = { text: await loadText(language), language }
  })
  await Promise.allSettled([events, catalogue, ...channels.map((channel) => keep(channel, {}))])
}

/** What was answered before anything was drawn, to a question without input; null when it was not asked. */
export const firstAnswer = <C extends Channel>(channel: C): Output<C> | null =>
  (answers.get(channel) as Output<C> | undefined) ?? null

/** The texts that came before anything was drawn. */
export const firstTexts = (): Catalogue | null => texts
