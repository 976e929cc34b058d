import { afterEach, expect, test } from 'vitest'
import { type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const left = async (): Promise<Played> => {
  played = await play('decided')
  await played.ask('procedure.leave', {})
  return played
}

test('a procedure that is being opened answers between one message and the next', async () => {
  const { ask, app, id } = await left()
  let isDone = false
  const opening = ask('procedure.open', { id }).finally(() => {
    isDone = true
  })
  let turns = 0
  for (; !isDone; turns++) await new Promise((resolve) => setImmediate(resolve))
  await opening
  // A turn between any two of them.
  const messages = app.open?.store.messages.count() ?? 0
  expect(messages).toBeGreaterThan(20)
  expect(turns).toBeGreaterThanOrEqual(messages - 1)
})

test('who asks while it is being opened hears how it stands, of all messages', async () => {
  const { ask, id } = await left()
  const opening = ask('procedure.open', { id })
  await new Promise((resolve) => setImmediate(resolve))
  expect((await ask('session.get', {})).procedure?.phase).toBe('decided')
  await opening
  expect((await ask('library.list', {})).rows.map(({ phase }) => phase)).toEqual(['decided'])
})

test('leaving while it is being opened leaves it closed', async () => {
  const { ask, app, id } = await left()
  const opening = ask('procedure.open', { id })
  await ask('procedure.leave', {})
  await opening
  expect(app.open).toBeNull()
})
