import { describe, expect, test } from 'vitest'
import { type Ask, answer, type Sender } from '../../electron/answer.ts'
import { ZegelError } from '../../shared/domain/error.ts'

const OURS: Sender = { url: 'app://zegel/index.html', isMainFrame: true, kind: 'main' }

const echo: Ask = async (channel, input, kind) => ({ channel, input, kind })

async function heard(ask: Ask, sender: Sender, channel: unknown = 'candidate.list') {
  const reported: unknown[] = []
  const result = await answer(ask, sender, channel, { round: 1 }, (error) => reported.push(error))
  return { result, reported }
}

describe('the door', () => {
  test('passes a question on with the kind of window that asks it', async () => {
    const { result } = await heard(echo, { ...OURS, kind: 'projector' })
    expect(result).toEqual({
      ok: true,
      value: { channel: 'candidate.list', input: { round: 1 }, kind: 'projector' },
    })
  })

  test.each<[string, Partial<Sender>]>([
    ['contents that are no window of ours', { kind: undefined }],
    ['a frame within the page', { isMainFrame: false }],
    ['a frame that is gone', { url: null }],
    ['another page', { url: 'https://example.org/' }],
    ['another host of our scheme', { url: 'app://elsewhere/index.html' }],
    ['an opaque address', { url: 'null' }],
  ])('refuses %s without asking', async (_who, sender) => {
    let asked = false
    const { result } = await heard(
      async () => {
        asked = true
      },
      { ...OURS, ...sender },
    )
    expect(result).toEqual({ ok: false, code: 'E_SENDER', data: {} })
    expect(asked).toBe(false)
  })

  test.each([undefined, null, 7, { toString: () => 'x' }])(
    'refuses a channel that is no text: %s',
    async (channel) => {
      const { result } = await heard(echo, OURS, channel ?? null)
      expect(result).toEqual({ ok: false, code: 'E_CHANNEL', data: {} })
    },
  )

  test('carries the code and the data of a refusal across', async () => {
    const { result, reported } = await heard(async () => {
      throw new ZegelError('committee.size', { least: 3 })
    }, OURS)
    expect(result).toEqual({ ok: false, code: 'committee.size', data: { least: 3 } })
    expect(reported).toEqual([])
  })

  test('keeps an unforeseen error to itself and reports it', async () => {
    const fault = new Error('no such table: candidates')
    const { result, reported } = await heard(async () => {
      throw fault
    }, OURS)
    expect(result).toEqual({ ok: false, code: 'E_UNEXPECTED', data: {} })
    expect(reported).toEqual([fault])
  })
})
