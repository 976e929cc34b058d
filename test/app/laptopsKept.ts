import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setExchangeFolder } from '../../shared/app/exchange/folder.ts'
import type { SealMode } from '../../shared/domain/committee.ts'
import { type Cast, type PersonKey, peopleKeys, standing } from './committee.ts'
import { copyOfKept } from './kept.ts'
import {
  freeze,
  freezeAndConfirm,
  type Laptop,
  type Laptops,
  laptopIn,
  laptopOf,
  laptopsOf,
  sealAll,
  spread,
} from './laptops.ts'

/** How far everybody has come on the first list, each where they sit. */
export type Reached = keyof typeof steps

const steps = { frozen: freeze, confirmed: freezeAndConfirm, sealed: sealAll } as const

const CAST = 'cast.json'

/**
 * Laptops of `away` that have come so far, and everybody else on the secretary's: copies of what this run of tests
 * played once, through files alone. The secretary and every owner are unlocked.
 */
export const spreadUntil = async (
  until: Reached,
  mode: SealMode,
  away: readonly PersonKey[],
): Promise<Laptops> => {
  const whole = mkdtempSync(join(tmpdir(), 'zegel-laptops-'))
  const at = (part: string) => join(whole, part)
  await copyOfKept(['laptops', until, mode, away], whole, async (fresh) => {
    const l = await spread(mode, away)
    await steps[until](l)
    for (const { app, folder } of [l.c, ...Object.values(l.own)]) {
      app.open?.store.checkpoint()
      cpSync(folder, join(fresh, folder === l.c.folder ? 'c' : basename(folder)), { recursive: true })
    }
    cpSync(l.shared, join(fresh, 'shared'), { recursive: true })
    const own = Object.values(l.own).map(({ key, folder }) => [key, basename(folder)])
    const ids = peopleKeys.map((key) => [key, l.c.idOf(key)])
    writeFileSync(join(fresh, CAST), JSON.stringify({ id: l.c.id, cids: l.c.cids, ids, own }))
    l.remove()
  })
  const { own, ...cast }: Cast & { own: [PersonKey, string][] } = JSON.parse(readFileSync(at(CAST), 'utf8'))
  const shared = at('shared')
  const begun = (folder: string) => {
    const run = laptopIn(folder, shared)
    setExchangeFolder(run.app, cast.id, shared)
    return run
  }
  const secretary = await standing(begun(at('c')), at('c'), cast)
  const c = { ...secretary, sync: () => secretary.ask('exchange.sync', {}) }
  const laptops: Partial<Record<PersonKey, Laptop>> = {}
  for (const [key, folder] of own) {
    const laptop = laptopOf(begun(at(folder)), c.idOf(key), key)
    await laptop.ask('procedure.open', { id: cast.id })
    await laptop.unlock()
    laptops[key] = laptop
  }
  const l = laptopsOf({ c, own: laptops, shared, mode })
  return {
    ...l,
    remove: () => {
      l.remove()
      rmSync(whole, { recursive: true, force: true })
    },
  }
}
