import { useEffect } from 'react'
import type { Phase } from '../../../shared/domain/phases.ts'
import { useApp } from '../../state.ts'
import { useAsk } from '../../useAsk.ts'

/**
 * Leads a member who has not read the own feedback there, before the scores of the others. Once the decision is signed
 * nobody is led any more.
 * @param phase of the procedure, or null while it is not known
 * @returns whether the scores have to wait
 */
export const useOwnFirst = (phase: Phase | null): boolean => {
  const go = useApp((state) => state.go)
  const asks = phase === 'revealed'
  const { data } = useAsk('attention.mine', asks ? {} : null)
  const first = asks && data?.scorer === true && !data.seen
  useEffect(() => {
    if (first) go({ name: 'attention' })
  }, [first, go])
  return asks && (data === null || first)
}
