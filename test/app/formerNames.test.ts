import { afterEach, expect, test } from 'vitest'
import { BLACK } from '../../shared/publish/paper/redact.ts'
import { memberCanary, type Played, passphrase, play } from './committee.ts'
import { fileOn } from './filed.ts'

let played: Played | undefined
afterEach(() => played?.remove())

test('a member who dropped out and left the committee is still blacked out in what others wrote', async () => {
  played = await play('confirmed')
  const { app, ask, idOf, cids } = played
  const deciders = [idOf('secretary'), idOf('director')]
  const { id } = await ask('exception.propose', {
    ...{ kind: 'drop-out', who: idOf('external'), reason: 'illness', text: 'Griep.', deciders },
  })
  await ask('proposal.sign', { id, member: idOf('director'), passphrase })
  await ask('roster.next', { leaves: true, chair: null })
  const { committee } = await ask('committee.get', {})
  expect(committee.members.map(({ id: member }) => member)).not.toContain(idOf('external'))
  const { redact } = await fileOn(app, cids[0] ?? '')
  expect(redact(`${memberCanary('external')} zag het ook zo.`)).toBe(`${BLACK} zag het ook zo.`)
})
