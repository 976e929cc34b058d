import { expect, test } from 'vitest'
import { foldEmail, foldName } from '../../shared/domain/samePerson.ts'

test.each([
  ['Zoë van den Berg', 'ZOE VANDENBERG'],
  ["Björn d'Hondt", 'Bjorn D’Hondt'],
  ['Anne-Marie Bos', 'Annemarie Bos'],
  ['Søren Łuczak', 'soren luczak'],
  ['Strauß', 'Strauss'],
  ['Ĳsbrand', 'IJsbrand'],
  ['Zoë'.normalize('NFD'), 'Zoë'],
  ['Nguyễn Thị Hà', 'Nguyen Thi Ha'],
  ['A.B. Bos', 'AB Bos'],
])('%s and %s are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other))
})

test.each([
  ['Jan Bos', 'Jan Vos'],
  ['李小龙', '李小明'],
  ['An Bos 1', 'An Bos 2'],
  ['—', '–'],
])('%s and %s are two names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other))
})

test('e-mail addresses are alike whatever their case, but not whatever their dots', () => {
  expect(foldEmail(' An@X.NL ')).toBe(foldEmail('an@x.nl'))
  expect(foldEmail('a.n@x.nl')).not.toBe(foldEmail('an@x.nl'))
})
