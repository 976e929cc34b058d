/** Work that is asked for often and done now and then, once at a time. */
export interface Turns {
  /** Has it done a breath from now, if it is needed then; whatever asks before that asks for the same. */
  soon(): void
  /** Has it done, or done once more when it runs. */
  now(): void
}

/**
 * What is asked for while it runs is done after it, also when it fails: nothing that was asked for is forgotten.
 * @param needed is looked at after the breath; where it fails, the work is done
 * @param breath how long to wait for more of the same, in milliseconds
 * @param report takes what the work throws, and what `needed` does
 */
export const turns = ({
  work,
  needed,
  breath,
  report,
}: {
  readonly work: () => Promise<unknown>
  readonly needed: () => boolean
  readonly breath: number
  readonly report: (error: unknown) => void
}): Turns => {
  let waits = false
  let runs = false
  let again = false
  const run = async (): Promise<void> => {
    runs = true
    do {
      again = false
      try {
        await work()
      } catch (error) {
        report(error)
      }
    } while (again)
    runs = false
  }
  const now = (): void => {
    if (runs) again = true
    else void run()
  }
  /** Nobody above a timer would take what is thrown there: the whole app would stop. The work says better what is wrong. */
  const isNeeded = (): boolean => {
    try {
      return needed()
    } catch (error) {
      report(error)
      return true
    }
  }
  return {
    now,
    soon: () => {
      if (waits) return
      waits = true
      setTimeout(() => {
        waits = false
        if (isNeeded()) now()
      }, breath)
    },
  }
}
