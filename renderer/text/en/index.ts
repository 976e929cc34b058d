import type { Text } from '../index.ts'
import { common } from './common.ts'
import { errors } from './errors.ts'

export const en: Text = { common, errors }
