import { useEffect, useState } from 'react'
import { useText } from '../text/index.ts'

/** Most answers come before anybody could read a word, so for 300 ms there is nothing; then a quiet line. */
export function Loading() {
  const { shell } = useText()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300)
    return () => clearTimeout(timer)
  }, [])
  return late ? (
    <p className="z-muted" role="status">
      {shell.loading}
    </p>
  ) : null
}
