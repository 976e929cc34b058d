import { type Base, compose } from '../compose.ts'
import { type Keys, publicKeys } from '../keys.ts'
import type { SealingRole } from '../schemas/people.ts'

/** Invitation of one person by the coordinator, whose keys it carries: what later rosters are measured against. */
export const makeInvite = (
  base: Base,
  { coordinator, member, role }: { coordinator: string; member: string; role: SealingRole },
  keys: Keys,
): Uint8Array => {
  const own = {
    box: keys.box.recipient,
    id: coordinator,
    roleKey: keys.role().recipient,
    sign: keys.sign.publicKey,
  }
  const signer = { by: coordinator, key: keys.sign }
  return compose('invite/v1', base, { coordinator: own, member, role }, [signer])
}

/** Enrolment of a person with all public keys; coordinator, keeper and deputies bring a role key as well. */
export const makeEnrol = (
  base: Base,
  { member, role }: { member: string; role: SealingRole },
  keys: Keys,
): Uint8Array => {
  const { sign, box, roleKey, slots } = publicKeys(keys, role !== 'member')
  const content = { box, member, role, roleKey, sign, slots: [...slots] }
  return compose('enrol/v1', base, content, [{ by: member, key: keys.sign }])
}
