import { z } from 'zod'
import { code, hash, id } from './primitives.ts'

const app = z.string().regex(/^[0-9A-Za-z.+-]{1,32}$/)

/** What a payload says of each attachment. */
const attachments = z.record(code, z.strictObject({ bytes: z.int().min(0), sha256: hash }))

/** The payload of a type: what every message has, and its own members; nothing else. */
export const payload = <T extends string, S extends z.core.$ZodShape>(type: T, shape: S) =>
  z.strictObject({ app, att: attachments, procedure: id, type: z.literal(type), ...shape })
