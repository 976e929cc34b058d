import { expect } from 'vitest'
import { type SealingCode, SealingError } from '../../shared/sealing/errors.ts'

const codeOf = (error: unknown): string => (error instanceof SealingError ? error.code : String(error))

/** Expects that `act` is refused with this literal code. */
export const refuses = (code: SealingCode, act: () => unknown): void => {
  let found = 'nothing was thrown'
  try {
    act()
  } catch (error) {
    found = codeOf(error)
  }
  expect(found).toBe(code)
}

/** The same for what is asynchronous. */
export const refusesLater = async (code: SealingCode, act: () => Promise<unknown>): Promise<void> => {
  const found = await act().then(() => 'nothing was thrown', codeOf)
  expect(found).toBe(code)
}
