import { foundation } from './001-foundation.ts'
import { erasure } from './002-erasure.ts'
import { exchange } from './003-exchange.ts'
import { erasable } from './004-erasable.ts'
import { backAgain } from './005-back-again.ts'

/** Every migration of a procedure file in order; the number of the last one is the file's version (user_version). */
export const procedureMigrations: readonly string[] = [foundation, erasure, exchange, erasable, backAgain]
