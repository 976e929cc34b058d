import { useEffect, useState } from 'react'

/** Milliseconds since `beganAt` (since 1970), counted on by the second; null before it began. */
export const useClock = (beganAt: number | null): number | null => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (beganAt === null) return
    const tick = setInterval(() => setNow(Date.now()), 1000)
    setNow(Date.now())
    return () => clearInterval(tick)
  }, [beganAt])
  return beganAt === null ? null : Math.max(0, now - beganAt)
}

/** Time spent on each question while the window was open, in milliseconds; a break or another question does not count. */
const spent = new Map<string, number>()

/**
 * Milliseconds spent on this question, with what was spent on it before; null while the interview has not begun.
 * @param card whose
 * @param question which
 */
export const useQuestionClock = (card: string, question: string, beganAt: number | null): number | null => {
  const name = `${card}/${question}`
  const [since, setSince] = useState(() => Date.now())
  const running = beganAt !== null
  useEffect(() => {
    if (!running) return
    const from = Date.now()
    setSince(from)
    return () => {
      spent.set(name, (spent.get(name) ?? 0) + Date.now() - from)
    }
  }, [name, running])
  const passed = useClock(running ? since : null)
  return passed === null ? null : passed + (spent.get(name) ?? 0)
}

/** "22:14", and hours only when there are any. */
export const inMinutes = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
