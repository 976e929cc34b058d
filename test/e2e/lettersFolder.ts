import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { exampleWorkFactor } from '../../electron/cli/demo.ts'
import { type Headless, headless } from '../../electron/cli/headless.ts'
import {
  exampleCandidates,
  exampleCommittee,
  exampleDesign,
  examplePassphrase,
} from '../../shared/content/example/index.ts'
import { dayOf } from '../../shared/domain/dutchTime.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { type PersonKey, peopleKeys } from '../app/people.ts'
import { freeze, type Playing } from '../app/rounds.ts'
import { emptyFolder } from './launch.ts'

const passphrase = examplePassphrase

/** Letters that are divided, with a second assessor for those that were turned down, and then interviews. */
const rounds = [
  { ...aRound('letter'), invited: 2, readers: 1, threshold: 250 },
  { ...aRound('reread'), readers: 1, threshold: 300 },
  aRound('interview'),
]

/** The names in the procedure below: nobody who reads letters may meet one. */
export const letterNames = ['k1', 'k3', 'k5', 'k7', 'k9', 'k10'].map(
  (key) => exampleCandidates[key as keyof typeof exampleCandidates].name,
)

export interface LettersFolder {
  readonly dataFolder: string
  idOf(key: PersonKey): string
}

/**
 * A data folder with a procedure of three readers and six letters: designed and not yet published, or as far that everybody
 * has confirmed and can read.
 */
export const lettersFolder = async (until: 'designed' | 'reading' = 'reading'): Promise<LettersFolder> => {
  const dataFolder = await emptyFolder()
  const procedures = join(dataFolder, 'procedures')
  mkdirSync(procedures)
  const run = headless(procedures, { version: '0.0.0-test', workFactor: exampleWorkFactor, example: true })
  const { ask, app } = run
  try {
    const today = dayOf(app.clock())
    const design = { ...exampleDesign(today), places: 1, rounds }
    const full = exampleCommittee('strict', today, (key) => key)
    const named = peopleKeys.flatMap((key) => full.members.find(({ id }) => id === key) ?? [])
    await ask('procedure.create', {
      template: 'leeg',
      title: design.title,
      name: named.find(({ coordinator }) => coordinator)?.name ?? '',
      passphrase,
    })
    const ids = new Map<string, string>([['secretary', (await ask('session.get', {})).me ?? '']])
    for (const key of peopleKeys) if (!ids.has(key)) ids.set(key, (await ask('id.new', {})).id)
    const idOf = (key: string): string => ids.get(key) ?? ''
    const unlock = (key: PersonKey) => ask('session.unlock', { member: idOf(key), passphrase })
    await ask('design.put', { design })
    const explained = [
      ...['several-disciplines', 'several-groups', 'several-clinics', 'no-majority-group'],
      ...['star-trained', 'bias-trained'],
    ]
    await ask('committee.put', {
      committee: {
        ...full,
        members: named.map((member) => ({ ...member, id: idOf(member.id) })),
        departures: explained.map((check) => ({ check, code: 'other', text: 'Een kleine commissie.' })),
      },
    })
    for (const name of letterNames) await ask('candidates.add', { name, email: '', clinic: '', region: '' })
    if (until === 'reading') {
      await ask('design.publish', {})
      for (const key of peopleKeys)
        if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
      await freeze({ ask, unlock })
    }
    await ask('procedure.leave', {})
    return { dataFolder, idOf }
  } finally {
    run.close()
  }
}

/** Plays on in the window: what has no need to be seen is asked as a screen would ask it. */
export const playingIn = (page: Page, { idOf }: LettersFolder): Playing => {
  const ask = (async (channel, input) => {
    const reply = (await page.evaluate(([name, given]) => window.zegel.ask(name, given), [
      channel,
      input,
    ] as const)) as { ok: boolean; value?: unknown; code?: string }
    if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
    return reply.value
  }) as Headless['ask']
  return { ask, idOf, passphrase, unlock: (key) => ask('session.unlock', { member: idOf(key), passphrase }) }
}
