import { afterEach, describe, expect, test } from 'vitest'
import { readSittings } from '../../shared/app/works/sitting.ts'
import { memberCanary, type PersonKey, type Played, passphrase, peopleKeys, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const others: readonly PersonKey[] = peopleKeys.filter((key) => key !== 'hrm')

/** Everything in the procedure file that is not ciphertext of the answer itself: rows, versions, moments, lengths, log. */
const traces = (p: Played) => {
  const { store } = p.app.open!
  const { documents } = store
  return {
    documents: documents.names().map((name) => {
      const { version, at, body } = documents.current(name)!
      return { name, version, at, length: body.length, reach: documents.reach(name) }
    }),
    log: store.log.all().map((row) => row.hash),
    messages: store.messages.all().map((row) => row.id),
    intents: store.intents.all(),
  }
}

describe('what a resident says in confidence', () => {
  test('is read by HRM, with the own words, and by nobody else in the committee', async () => {
    played = await play('opened')
    await played.unlock('hrm')
    expect(await played.ask('sitting.read', {})).toEqual({
      answers: [{ member: played.idOf('resident'), pressure: true, text: 'Kanariedruk' }],
    })
    for (const key of others) {
      await played.unlock(key)
      await expect(played.ask('sitting.read', {})).rejects.toMatchObject({ code: 'E_NOT_ALLOWED' })
    }
  })

  test('does not open with the keys of anybody else, its author included', async () => {
    played = await play('opened')
    const member = played.idOf('resident')
    const file = played.app.open?.store.documents.current(`sitting:${member}`)?.body ?? new Uint8Array()
    for (const key of peopleKeys) {
      await played.unlock(key)
      const { masters } = played.app.open!.session!
      const read = readSittings({ procedure: played.id, masters, files: [{ member, file }] })
      if (key === 'hrm') expect((await read)[0]?.pressure).toBe(true)
      else await expect(read).rejects.toMatchObject({ code: 'E_KEY' })
    }
  })

  test('leaves the file as long, as old and with as many rows whether it is yes, no, or was never answered', async () => {
    played = await play('opened')
    await played.unlock('resident')
    const answered = traces(played)
    await played.ask('sitting.answer', { pressure: false, text: '' })
    expect(traces(played)).toEqual(answered)
    await played.ask('sitting.answer', { pressure: true, text: '\u{1f600}'.repeat(300) })
    expect(traces(played)).toEqual(answered)
    await played.ask('sitting.answer', { pressure: true, text: '\u0001'.repeat(600) })
    expect(traces(played)).toEqual(answered)
    // The row that the opening made, before anybody answered, is of the same kind.
    const row = answered.documents.find(({ name }) => name.startsWith('sitting:'))
    const openedAt = played.app.open?.store.messages.byType('archive/v1')[0]?.bytes
    expect(new TextDecoder().decode(openedAt)).not.toBe('')
    expect(row).toMatchObject({ version: 1, reach: { undo: false, redo: false } })
  })

  test('tells each of the others the same before and after it', async () => {
    played = await play('opened')
    const told = async () => {
      const all: unknown[] = []
      for (const key of others) {
        await played!.unlock(key)
        for (const channel of [
          'sitting.get',
          'log.list',
          'procedure.overview',
          'talk.get',
          'audit.codes',
          'audit.numbers',
        ] as const)
          all.push(await played!.ask(channel, {}))
      }
      return all
    }
    await told() // who opens an archive first compares it, and that does write a row
    const before = await told()
    await played.unlock('resident')
    await played.ask('sitting.answer', { pressure: false, text: '' })
    expect(await told()).toEqual(before)
  })

  test('can be taken back: a later no stands in the place of the yes', async () => {
    played = await play('opened')
    await played.unlock('resident')
    await played.ask('sitting.answer', { pressure: false, text: 'nooit bewaard' })
    await played.unlock('hrm')
    expect((await played.ask('sitting.read', {})).answers).toEqual([
      { member: played.idOf('resident'), pressure: false, text: '' },
    ])
  })

  test('is asked of residents alone, and only after the opening', async () => {
    played = await play('opened')
    for (const key of ['director', 'external', 'secretary', 'hrm'] as const) {
      await played.unlock(key)
      expect((await played.ask('sitting.get', {})).asked).toBe(false)
      await expect(played.ask('sitting.answer', { pressure: true, text: '' })).rejects.toMatchObject({
        code: 'E_NOT_ALLOWED',
      })
    }
    played.remove()
    played = await play('closed')
    await played.unlock('resident')
    await expect(played.ask('sitting.get', {})).rejects.toMatchObject({ code: 'E_PHASE' })
  })
})

test('the certificate is the resident’s own, and holds nothing about candidates', async () => {
  played = await play('decided')
  let html = ''
  const { shell } = played.app
  Object.assign(shell, {
    print: async (page: string) => {
      html += page
      return true
    },
  })
  await played.unlock('resident')
  await played.ask('print.list', { list: 'certificate', language: 'nl' })
  expect(html).toContain(memberCanary('resident'))
  expect(html).toContain(memberCanary('director'))
  expect(html).toContain(memberCanary('secretary'))
  expect(html).not.toMatch(/Kanariekandidaat|K-[0-9A-Z]{3}|Kanariemotivering|bewijs/)
  for (const cid of played.cids) expect(html).not.toContain(cid)
  await played.unlock('external')
  await expect(played.ask('print.list', { list: 'certificate', language: 'nl' })).rejects.toMatchObject({
    code: 'E_NOT_ALLOWED',
  })
})

test('a confidential adviser sees the procedure and the committee, and nothing about candidates', async () => {
  played = await play('designed')
  const { committee } = await played.ask('committee.get', {})
  const { id } = await played.ask('id.new', {})
  const [first] = committee.members
  await played.ask('committee.put', {
    committee: {
      ...committee,
      members: [
        ...committee.members,
        {
          ...first!,
          id,
          name: 'Vertrouwd',
          role: 'confidant',
          group: 'support',
          scorer: false,
          chair: false,
          coordinator: false,
          keeper: false,
          deputy: false,
        },
      ],
    },
  })
  await played.ask('design.publish', {})
  await played.ask('enrol.member', { member: id, passphrase })
  await played.ask('session.unlock', { member: id, passphrase })
  expect((await played.ask('committee.get', {})).committee.members).toHaveLength(6)
  expect((await played.ask('procedure.overview', {})).places).toBe(1)
  const [cid = ''] = played.cids
  for (const [channel, input] of [
    ['candidates.get', {}],
    ['search.find', { text: 'Kanarie' }],
    ['matrix.candidate', { cid }],
    ['decision.get', {}],
    ['talk.get', {}],
    ['export.save', { kind: 'archive', language: 'nl' }],
    ['print.list', { list: 'candidates', language: 'nl' }],
  ] as const)
    await expect(played.ask(channel, input as never)).rejects.toMatchObject({ code: 'E_CONFIDANT' })
})
