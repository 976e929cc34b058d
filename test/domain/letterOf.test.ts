import { expect, test } from 'vitest'
import { letterOf } from '../../shared/domain/letterOf.ts'

test('raters are A to Z, and go on with AA, as columns of a spreadsheet do', () => {
  expect([0, 1, 25, 26, 27, 51, 52].map(letterOf)).toEqual(['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA'])
})
