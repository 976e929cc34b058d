const MINUTE = 60_000

/** How long nobody may be there before the keys are dropped (sealing protocol, "On one shared laptop"). */
export const idleLimits = { work: 10 * MINUTE, interview: 60 * MINUTE } as const

/** Calls `lock` when nobody has touched anything for ten minutes, or an hour during an interview. */
export const idleLock = (lock: () => void): { touch: (interview: boolean) => void } => {
  let timer: NodeJS.Timeout | undefined
  return {
    touch: (interview) => {
      clearTimeout(timer)
      timer = setTimeout(lock, interview ? idleLimits.interview : idleLimits.work)
    },
  }
}
