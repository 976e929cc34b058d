import { expect, test } from 'vitest'
import { competencies } from '../../shared/content/competencies/index.ts'
import { ownKey } from '../../shared/domain/ownCriterion.ts'
import { key } from '../../shared/domain/schemas/design.ts'

test('the key of a kept criterion is a key of a design whatever the name, the same for the same name, and no competency’s', () => {
  const names = ['Omgaan met onzekerheid', 'Één   team!', '', '§§', 'x'.repeat(200), '   -Zo- ']
  for (const name of names) expect(key.safeParse(ownKey(name)).success, name).toBe(true)
  expect(ownKey('Één team!')).toBe(ownKey('een Team'))
  expect(ownKey('Omgaan met onzekerheid')).toBe('own-omgaan-met-onzekerheid')
  for (const c of competencies) expect(competencies.map((one) => one.key)).not.toContain(ownKey(c.name.nl))
})
