import { verify } from '../../shared/sealing/verify/verify.ts'
import type { Console } from './commands.ts'

/** `zegel verify`: the stand-alone verifier, which shares nothing with the app but test vectors. */
export const verifyCommand = (args: readonly string[], console: Console): Promise<number> =>
  verify(args, console)
