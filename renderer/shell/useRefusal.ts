import type { ZegelError } from '../../shared/domain/error.ts'
import { useText } from '../text/index.ts'

/** A refusal, or of a file that was refused the code alone. */
type Refused = Pick<ZegelError, 'code'> & Partial<Pick<ZegelError, 'data'>>

/** The sentence for a refusal by the main process: what happened, that nothing is lost, what to do. */
export const useRefusal = (): ((error: Refused | null) => string | null) => {
  const { errors } = useText()
  return (error) =>
    error === null ? null : (errors[error.code] ?? errors['E_UNEXPECTED']!)(error.data ?? {})
}
