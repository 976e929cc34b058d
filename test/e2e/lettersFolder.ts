import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { exampleWorkFactor } from '../../electron/cli/demo.ts'
import { headless } from '../../electron/cli/headless.ts'
import { exampleCommittee, exampleDesign } from '../../shared/content/example/index.ts'
import { aRound } from '../../shared/domain/rounds.ts'
import { emptyFolder } from './launch.ts'

export const lettersPassphrase = 'zeven blauwe hekken bij de sluis'

const people = ['secretary', 'hrm', 'director', 'resident', 'external'] as const
const scorers = ['director', 'resident', 'external'] as const

/** A data folder with a procedure whose letters can be read: three readers, six letters, everybody has confirmed. */
export const lettersFolder = async (): Promise<{ dataFolder: string; reader: string }> => {
  const dataFolder = await emptyFolder()
  const procedures = join(dataFolder, 'procedures')
  mkdirSync(procedures)
  const options = { version: '0.0.0-test', workFactor: exampleWorkFactor, example: true }
  const { ask, app, close } = headless(procedures, options)
  const passphrase = lettersPassphrase
  try {
    await ask('procedure.create', {
      template: 'leeg',
      title: 'Brievenronde',
      name: 'Noor de Wit',
      passphrase,
    })
    const ids = new Map<string, string>([['secretary', (await ask('session.get', {})).me ?? '']])
    for (const key of people) if (!ids.has(key)) ids.set(key, (await ask('id.new', {})).id)
    const idOf = (key: string): string => ids.get(key) ?? ''
    const today = app.clock().slice(0, 10)
    await ask('design.put', {
      design: {
        ...exampleDesign(today),
        title: 'Brievenronde',
        places: 1,
        rounds: [{ ...aRound('letter'), invited: 3, threshold: 250 }, aRound('interview')],
      },
    })
    const full = exampleCommittee('strict', today, (key) => ids.get(key) ?? key)
    const explained = [
      ...['several-disciplines', 'several-groups', 'several-clinics', 'no-majority-group'],
      ...['star-trained', 'bias-trained'],
    ]
    await ask('committee.put', {
      committee: {
        ...full,
        members: full.members.filter(({ id }) => [...ids.values()].includes(id)),
        departures: explained.map((check) => ({ check, code: 'other', text: 'Uitgelegd.' })),
      },
    })
    for (const name of ['Anna', 'Bram', 'Cleo', 'Daan', 'Esra', 'Finn'])
      await ask('candidates.add', { name: `${name} Verborgen`, email: '', clinic: '', region: '' })
    await ask('design.publish', {})
    for (const key of people)
      if (key !== 'secretary') await ask('enrol.member', { member: idOf(key), passphrase })
    const { code } = await ask('roster.freeze', {})
    const heard = code.split('-').slice(-4).join('')
    for (const key of scorers) {
      await ask('session.unlock', { member: idOf(key), passphrase })
      await ask('roster.confirm', { heard })
    }
    await ask('procedure.leave', {})
    return { dataFolder, reader: idOf('resident') }
  } finally {
    close()
  }
}
