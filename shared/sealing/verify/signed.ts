import { demand } from './broken.ts'
import type { Message } from './message.ts'
import type { Type } from './payloads.ts'
import { sshsigHolds } from './sshsig.ts'

/** Who must sign: id to signing key (base64 of 32 bytes). */
export type Signers = ReadonlyMap<string, string>

/**
 * Exactly these people signed the message with these keys.
 * @throws Broken E_SIGNERS, E_SIG
 */
export const checkSigned = (message: Message<Type>, signers: Signers, where: string): void => {
  const { type, sig, payloadBytes } = message
  const wanted = [...signers.keys()].sort()
  const right = wanted.length === sig.length && sig.every(({ by }, i) => by === wanted[i])
  demand(right, 'E_SIGNERS', `${where} must be signed by ${wanted.join(' and ')}, and by nobody else`)
  for (const { by, sshsig } of sig) {
    const key = Buffer.from(signers.get(by) ?? '', 'base64')
    const holds = sshsigHolds(sshsig, key, `zegel.${type}`, payloadBytes)
    demand(holds, 'E_SIG', `the signature of ${by} on ${where} does not hold`)
  }
}
