import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDocument, writeDocument } from '../../shared/app/documents.ts'
import { readTemplate } from '../../shared/app/templates.ts'
import { unmarked } from '../../shared/domain/marks.ts'
import type { Json } from '../../shared/sealing/canonical.ts'
import { signFile } from '../../shared/sealing/signed-file.ts'
import { seeded } from '../sealing/seeded.ts'
import { type Played, play } from './committee.ts'

/** Reads as another text than it is: the second half from right to left, with a letter in it that has no width. */
const turned = 'Ja\u202eneeN\u202c\u200b\u2066!\ufeff'
const plain = 'JaneeN!'
const marks = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

let p: Played
beforeAll(async () => {
  p = await play('designed')
})
afterAll(() => p.remove())

describe('a mark that turns the direction of writing, or has no width,', () => {
  test('comes in by no text that somebody types: title, question, name of a member, name of a template', async () => {
    const { design } = await p.ask('design.get', {})
    const [criterion, ...others] = design.criteria
    const criteria = [{ ...criterion!, name: { nl: turned, en: turned } }, ...others]
    await p.ask('design.put', { design: { ...design, title: turned, criteria } })
    const { committee } = await p.ask('committee.get', {})
    const members = committee.members.map((one) => ({ ...one, clinic: `${turned}${one.id}` }))
    await p.ask('committee.put', { committee: { ...committee, members, diversity: turned } })
    const { id } = await p.ask('template.make', { name: turned, from: turned })
    const open = p.app.open!
    const kept = [readDocument(open, 'design'), readDocument(open, 'committee')]
    const text = JSON.stringify([kept, p.app.library.kept('template')])
    expect(text).not.toMatch(marks)
    expect(kept[0]).toMatchObject({ title: plain })
    expect((await p.ask('template.list', {})).find((one) => one.id === id)).toMatchObject({
      name: { nl: plain },
      from: plain,
    })
  })

  test('is shown to nobody where another laptop sent it', async () => {
    const open = p.app.open!
    const design = readDocument(open, 'design')!
    writeDocument(p.app, open, 'design', { ...design, title: turned })
    expect((await p.ask('design.get', {})).design.title).toBe(plain)
    expect(JSON.stringify(await p.ask('session.get', {}))).not.toMatch(marks)
  })

  test('does not come along in a template that somebody else signed', async () => {
    const { body } = p.app.library.kept('template')[0]!
    const bytes = new Uint8Array(Buffer.from((JSON.parse(body) as { file: string }).file, 'base64'))
    const { key: _, type: __, att: ___, ...content } = readTemplate(bytes).file
    const theirs = { ...content, from: turned } as unknown as Record<string, Json>
    const file = new Uint8Array(signFile('template/v1', theirs, seeded('elders')(32)))
    expect(readTemplate(file).file.from).toBe(plain)
  })

  test('stays in a passphrase, which other programs are given too, and leaves bytes and joiners alone', () => {
    const bytes = new Uint8Array([1, 2, 3])
    const joined = 'می‌خواهم 👩‍⚕️'
    const value = { passphrase: turned, second: { passphrase: turned }, chairPassphrase: null, bytes, joined }
    expect(unmarked(value)).toBe(value)
    expect(unmarked({ text: turned, list: [turned, 1, null] })).toEqual({
      text: plain,
      list: [plain, 1, null],
    })
  })
})
