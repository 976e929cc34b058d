import type { AskError } from '../ask.ts'
import { useText } from '../text/index.ts'

/** The sentence for a refusal by the main process: what happened, that nothing is lost, what to do. */
export const useRefusal = (): ((error: AskError | null) => string | null) => {
  const { errors } = useText()
  return (error) => (error === null ? null : (errors[error.code] ?? errors['E_UNEXPECTED']!)(error.data))
}
