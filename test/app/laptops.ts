import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import { readDocument } from '../../shared/app/documents.ts'
import { roundState } from '../../shared/app/progressOf.ts'
import type { Input, Output } from '../../shared/contract.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import { verify } from '../../shared/sealing/verify/verify.ts'
import {
  draftFor,
  memberCanary,
  type PersonKey,
  type Played,
  passphrase,
  play,
  type ScorerKey,
  scorerKeys,
} from './committee.ts'

/**
 * The committee of `committee.ts` spread over several laptops: each an app of its own with a data folder of its own, in one
 * process, exchanging real files through a real folder.
 */

export interface Laptop extends Headless {
  readonly folder: string
  readonly member: string
  readonly key: PersonKey
  /** Reads the exchange folder and writes the outbox. */
  sync(): Promise<Awaited<ReturnType<Headless['ask']>>>
  unlock(): Promise<unknown>
}

export interface Laptops {
  /** The secretary's, where everybody else of the committee sits too. */
  readonly c: Played & { sync(): Promise<unknown> }
  readonly own: Readonly<Partial<Record<PersonKey, Laptop>>>
  /** The folder that all of them share. */
  readonly shared: string
  readonly mode: SealMode
  laptop(key: PersonKey): Laptop
  /** Everybody syncs, until nothing more is written. */
  settle(): Promise<void>
  /** A fresh laptop in the place of a lost one, from the same invitation. */
  replace(key: PersonKey): Promise<void>
  /** Adds an observer to the committee, who accepts an invitation on a fresh laptop. */
  invite(key: 'observer'): Promise<Laptop>
  /** A member who was added to the committee accepts the own invitation on a fresh laptop. */
  join(member: string): Promise<Laptop>
  files(): { name: string; bytes: Uint8Array }[]
  remove(): void
}

type Standing = Pick<Laptops, 'c' | 'shared' | 'mode'> & { own: Partial<Record<PersonKey, Laptop>> }

/** One more laptop with an empty data folder, whose shell picks `shared` whenever it asks for a folder. */
export const freshLaptop = (shared: string, version?: string): Headless & { folder: string } =>
  laptopIn(mkdtempSync(join(tmpdir(), 'zegel-laptop-')), shared, version)

export const laptopIn = (
  folder: string,
  shared: string,
  version = '0.0.0-test',
): Headless & { folder: string } => ({
  folder,
  ...headless(folder, { version, workFactor: 1, example: true, shell: { pickFolder: async () => shared } }),
})

export const laptopOf = (run: Headless & { folder: string }, member: string, key: PersonKey): Laptop => ({
  ...run,
  member,
  key,
  sync: () => run.ask('exchange.sync', {}),
  unlock: () => run.ask('session.unlock', { member, passphrase }),
})

/** Opens the invitation for `member` that lies in the shared folder, on a fresh laptop, and points it to the folder. */
const accept = async (shared: string, id: string, member: string, key: PersonKey): Promise<Laptop> => {
  const fresh = freshLaptop(shared)
  const name = readdirSync(shared).find((one) => one.startsWith(`${id}-invite-${member}-`)) ?? ''
  const bytes = new Uint8Array(readFileSync(join(shared, name)))
  await fresh.ask('invite.accept', { bytes, title: 'Ronde', name: memberCanary(key), passphrase })
  await fresh.ask('exchange.folder', { stop: false })
  return laptopOf(fresh, member, key)
}

/**
 * A designed procedure whose invitations have been made for `away`, each accepted on a laptop of its own.
 * @param change what is changed in the design, and who is added, before it is published
 */
export const spread = async (
  mode: SealMode,
  away: readonly PersonKey[],
  change: (c: Played) => Promise<unknown> = async () => {},
): Promise<Laptops> => {
  const shared = mkdtempSync(join(tmpdir(), 'zegel-shared-'))
  mkdirSync(shared, { recursive: true })
  const base = await play('designed', mode, { pickFolder: async () => shared })
  const c = { ...base, sync: () => base.ask('exchange.sync', {}) }
  await change(c)
  await c.ask('design.publish', {})
  const here = (['hrm', 'director', 'resident', 'external'] as const).filter((key) => !away.includes(key))
  for (const key of here) await c.ask('enrol.member', { member: c.idOf(key), passphrase })
  for (const key of away) await c.ask('place.set', { member: c.idOf(key), place: 'own' })
  await c.ask('exchange.folder', { stop: false })
  await c.ask('invite.make', {})
  await c.sync()
  const own: Partial<Record<PersonKey, Laptop>> = {}
  for (const key of away) own[key] = await accept(shared, c.id, c.idOf(key), key)
  return laptopsOf({ c, own, shared, mode })
}

/** What all of them can do, wherever their folders came from. */
export const laptopsOf = ({ c, own, shared, mode }: Standing): Laptops => {
  const added: Laptop[] = []
  const arrive = async (member: string): Promise<Laptop> => {
    const fresh = await accept(shared, c.id, member, 'hrm')
    added.push(fresh)
    return fresh
  }
  const all = () => [c, ...Object.values(own), ...added]
  const files = () =>
    readdirSync(shared)
      .sort()
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(shared, name))) }))
  return {
    c,
    own,
    shared,
    mode,
    files,
    laptop: (key) => {
      const found = own[key]
      if (!found) throw new Error(`${key} has no own laptop`)
      return found
    },
    settle: async () => {
      for (let before = -1; before !== files().length; ) {
        before = files().length
        for (const one of all()) await one.sync()
      }
    },
    replace: async (key) => {
      const lost = own[key]
      lost?.close()
      if (lost) rmSync(lost.folder, { recursive: true, force: true })
      own[key] = await accept(shared, c.id, c.idOf(key), key)
    },
    invite: async () => {
      const { committee } = await c.ask('committee.get', {})
      const member = (await c.ask('id.new', {})).id
      const [model] = committee.members
      if (!model) throw new Error('nobody is in the committee')
      const role = {
        role: 'observer',
        scorer: false,
        chair: false,
        coordinator: false,
        keeper: false,
        deputy: false,
      } as const
      await c.ask('member.add', { member: { ...model, ...role, id: member, name: 'Erbij' } })
      await c.ask('place.set', { member, place: 'own' })
      await c.ask('invite.make', {})
      await c.sync()
      return arrive(member)
    },
    join: arrive,
    remove: () => {
      for (const one of added) {
        one.close()
        rmSync(one.folder, { recursive: true, force: true })
      }
      for (const one of Object.values(own)) {
        one.close()
        rmSync(one.folder, { recursive: true, force: true })
      }
      c.remove()
      rmSync(shared, { recursive: true, force: true })
    },
  }
}

/** Steps up to the archive that an own laptop has not behind it. */
export const undone = (path: Output<'exchange.get'>['path']): string[] =>
  path
    .slice(0, path.findIndex(({ step }) => step === 'archive') + 1)
    .flatMap(({ step, state }) => (state === 'done' ? [] : [step]))

type Asking = Pick<Headless, 'ask'>

/** What `zegel verify` says of an archive as the secretary's laptop has it, with the codes and the unlocked member's key. */
export const verified = async (c: Played, round?: number): Promise<{ exit: number; text: string }> => {
  const { open } = c.app
  if (!open?.session) throw new Error('nobody is unlocked')
  const { archive, roster } = roundState(open, round) ?? {}
  if (!archive || !roster) throw new Error('there is no archive')
  const { bytes } = archive
  const codes = readDocument(open, 'codes') ?? {}
  const [committeeCode = '', archiveCode = ''] = [codes[roster.id], codes[archive.id]]
  const file = join(c.folder, 'verified.zegel')
  const identity = join(c.folder, 'identity.txt')
  writeFileSync(file, bytes)
  writeFileSync(identity, `${open.session.keys.box.identity}\n`)
  const lines: string[] = []
  const say = (line: string) => {
    lines.push(line)
  }
  const args = [file, '--code', committeeCode, '--archive', archiveCode, '--identity', identity]
  const exit = await verify(args, { out: say, err: say })
  return { exit, text: lines.join('\n') }
}

/** What was heard: the last four groups of the code that this laptop shows. */
export const confirmAs = async (app: Asking): Promise<void> => {
  const roster = await app.ask('roster.get', {})
  const heard = (roster?.code ?? '').split('-').slice(-4).join(' ')
  await app.ask('roster.confirm', { heard, everybody: true })
}

/** Fills in every card of a scorer. */
export const scoreAs = async (app: Asking, key: ScorerKey): Promise<void> => {
  const { design } = await app.ask('design.get', {})
  const { rows } = await app.ask('cards.mine', {})
  for (const [nth, cid] of rows
    .map((row) => row.cid)
    .sort()
    .entries()) {
    const tie: Input<'ties.put'> = { cid, kind: 'acquaintance', recused: false }
    await app.ask('ties.put', tie)
    await app.ask('card.put', { cid, draft: draftFor(key, cid, nth, design.criteria) })
  }
}

/** Where this person acts: on the own laptop, or unlocked on the secretary's. */
export const at = async (l: Laptops, key: PersonKey): Promise<Asking> => {
  const own = l.own[key]
  if (!own) await l.c.unlock(key)
  return own ?? l.c
}

/** Everybody who scores or keeps confirms, on the laptop where each sits. */
export const confirmAll = async (l: Laptops, keys: readonly PersonKey[]): Promise<void> => {
  for (const key of keys) await confirmAs(await at(l, key))
  await l.c.unlock('secretary')
  await l.settle()
}

export const scoreAll = async (l: Laptops, keys: readonly ScorerKey[]): Promise<void> => {
  for (const key of keys) {
    const laptop = await at(l, key)
    await scoreAs(laptop, key)
    await laptop.ask('seal.submit', {})
  }
  await l.c.unlock('secretary')
  await l.settle()
}

/** Once everybody has enrolled: freezes, and brings the list to every laptop. */
export const freeze = async (l: Laptops): Promise<void> => {
  await l.settle()
  await l.c.ask('roster.freeze', {})
  await l.settle()
}

/** Frozen, and confirmed by everybody who must hear the code. */
export const freezeAndConfirm = async (l: Laptops): Promise<void> => {
  await freeze(l)
  await confirmAll(l, l.mode === 'strict' ? scorerKeys : [...scorerKeys, 'hrm'])
}

/** Frozen, confirmed and sealed by everybody. */
export const sealAll = async (l: Laptops): Promise<void> => {
  await freezeAndConfirm(l)
  await scoreAll(l, scorerKeys)
}

/** Each gives the own key for the close, where they sit. */
export const releaseAll = async (l: Laptops, keys: readonly ScorerKey[]): Promise<void> => {
  for (const key of keys) await (l.own[key] ?? l.c).ask('release.give', { member: l.c.idOf(key), passphrase })
}

/** Closes, gives every key where its owner sits, opens, and lets everybody take the archive in. */
export const openAll = async (l: Laptops, scorers: readonly ScorerKey[]): Promise<void> => {
  await l.c.ask('round.close', {})
  await l.settle()
  if (l.mode === 'twokey') await l.laptop('hrm').ask('keeper.answer', { passphrase })
  else await releaseAll(l, scorers)
  await l.settle()
  await l.c.ask('round.reveal', {})
  await l.settle()
}
