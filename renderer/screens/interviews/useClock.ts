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

/** "22:14", and hours only when there are any. */
export const inMinutes = (ms: number): string => {
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}
