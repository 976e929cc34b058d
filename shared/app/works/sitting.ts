import { z } from 'zod'
import { decryptWith, encryptTo } from '../../sealing/age.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import { padded, unpad } from '../../sealing/padding.ts'

/** What a resident answered: was there pressure, and in own words how. Both answers take the same room. */
const answer = z.strictObject({ pressure: z.boolean(), text: z.string().max(600) })
export type SittingAnswer = z.infer<typeof answer>

/** The answer, for its readers' box keys only: also who wrote it cannot open it again. */
export const sittingAnswer = ({
  readers,
  answer: said,
}: {
  readers: readonly string[]
  answer: SittingAnswer
}): Promise<Uint8Array> => encryptTo(readers, padded(answer.parse(said)))

/** What readers may read, by the member who answered. @throws E_KEY when it is not for this reader */
export const readSittings = async (input: {
  procedure: string
  masters: Masters
  files: readonly { member: string; file: Uint8Array }[]
}): Promise<({ member: string } & SittingAnswer)[]> => {
  const { identity } = deriveKeys(input.masters, input.procedure).box
  return Promise.all(
    input.files.map(async ({ member, file }) => ({
      member,
      ...answer.parse(unpad(await decryptWith(identity, file))),
    })),
  )
}
