import { foundation } from './001-foundation.ts'
import { due } from './002-due.ts'
import { kept } from './003-kept.ts'

/** Every migration of the library file in order; the number of the last one is the file's version (user_version). */
export const libraryMigrations: readonly string[] = [foundation, due, kept]
