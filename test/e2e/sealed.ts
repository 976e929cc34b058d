import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import { cardOf, names, newFolder, type Person, passphrase, publishedFolder } from './laptops.ts'
import { emptyFolder } from './launch.ts'

/** A committee at the moment of its last seal, played through the same use cases as the windows but without them. */
export interface Sealed {
  /** Data folder of the secretary, at whose laptop the scorers sat. */
  readonly secretary: string
  /** Data folder of the second key holder, on an own laptop; null in `strict`. */
  readonly keeper: string | null
  readonly id: string
  readonly idOf: (person: Person) => string
  readonly code: string
}

/** Takes everything that one laptop gives to another, as on a stick. */
const carry = async (stick: string, from: Headless, to: Headless): Promise<void> => {
  await from.ask('exchange.saveAll', {})
  const files = readdirSync(stick).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(join(stick, name))),
  }))
  await to.ask('exchange.take', { files })
}

const scoreAndSeal = async ({ ask }: Headless): Promise<void> => {
  const { design } = await ask('design.get', {})
  const { rows } = await ask('cards.mine', {})
  for (const [at, { cid }] of rows.entries()) {
    await ask('ties.put', { cid, kind: 'unknown', recused: false })
    await ask('card.put', { cid, draft: cardOf(design.criteria, at) })
  }
  await ask('seal.submit', {})
}

const addDeputy = async ({ ask }: Headless, name: string): Promise<string> => {
  const { committee } = await ask('committee.get', {})
  const model = committee.members.find((one) => one.keeper)
  if (!model) throw new Error('nobody holds the second key')
  const { id } = await ask('id.new', {})
  const member = { ...model, id, name, keeper: false, deputy: true }
  await ask('committee.put', { committee: { ...committee, members: [...committee.members, member] } })
  return id
}

/** @param deputy name of who may open for the second key holder, at the secretary's laptop; null for nobody */
export const sealedFolders = async (mode: SealMode, deputy: string | null = null): Promise<Sealed> => {
  const { dataFolder, id } = await publishedFolder(mode)
  const stick = newFolder()
  const shell = { pickFolder: async () => stick }
  const options = { version: '0.1.0', workFactor: 10, shell }
  const c = headless(join(dataFolder, 'procedures'), options)
  const keeper = mode === 'twokey' ? await emptyFolder() : null
  if (keeper) mkdirSync(join(keeper, 'procedures'))
  const k = keeper ? headless(join(keeper, 'procedures'), options) : null
  try {
    await c.ask('procedure.open', { id })
    const secretary = (await c.ask('session.get', {})).seats.find((seat) => seat.coordinator)?.id ?? ''
    const unlock = (member: string) => c.ask('session.unlock', { member, passphrase })
    await unlock(secretary)
    const { seats } = await c.ask('session.get', {})
    const idOf = (person: Person) => seats.find((seat) => seat.name === names[person])?.id ?? ''
    const instead = deputy === null ? [] : [await addDeputy(c, deputy)]
    for (const member of [...(['director', 'resident'] as const).map(idOf), ...instead])
      await c.ask('enrol.member', { member, passphrase })
    if (k) {
      await c.ask('invite.make', {})
      await c.ask('exchange.saveAll', {})
      const invitation = readdirSync(stick).find((name) => name.includes(`-invite-${idOf('hrm')}`)) ?? ''
      const bytes = new Uint8Array(readFileSync(join(stick, invitation)))
      await k.ask('invite.accept', { bytes, title: 'Uitnodiging', name: names.hrm, passphrase })
      await carry(stick, k, c)
    } else await c.ask('enrol.member', { member: idOf('hrm'), passphrase })
    const { code } = await c.ask('roster.freeze', {})
    const heard = code.split('-').slice(2).join('')
    if (k) {
      await carry(stick, c, k)
      await k.ask('roster.confirm', { heard, everybody: true })
    }
    if (k) await carry(stick, k, c)
    for (const member of [...(['director', 'resident'] as const).map(idOf), ...instead]) {
      await unlock(member)
      await c.ask('roster.confirm', { heard, everybody: true })
    }
    for (const person of ['resident', 'director'] as const) {
      await unlock(idOf(person))
      await scoreAndSeal(c)
    }
    await unlock(secretary)
    await k?.ask('procedure.leave', {})
    await c.ask('procedure.leave', {})
    return { secretary: dataFolder, keeper, id, idOf, code }
  } finally {
    c.close()
    k?.close()
    rmSync(stick, { recursive: true, force: true })
  }
}
