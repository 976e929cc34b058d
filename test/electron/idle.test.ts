import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { idleLimits, idleLock } from '../../electron/idle.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('locks after ten minutes in which nobody was there, and not before', () => {
  const lock = vi.fn()
  idleLock(lock).touch(false)
  vi.advanceTimersByTime(idleLimits.work - 1)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(lock).toHaveBeenCalledOnce()
})

test('waits an hour during an interview, in which people listen more than they type', () => {
  const lock = vi.fn()
  idleLock(lock).touch(true)
  vi.advanceTimersByTime(59 * 60_000)
  expect(lock).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_000)
  expect(lock).toHaveBeenCalledOnce()
})

test('begins anew with every sign of life', () => {
  const lock = vi.fn()
  const idle = idleLock(lock)
  for (let i = 0; i < 10; i += 1) {
    idle.touch(false)
    vi.advanceTimersByTime(9 * 60_000)
  }
  expect(lock).not.toHaveBeenCalled()
})
