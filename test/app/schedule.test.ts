import { afterEach, describe, expect, test } from 'vitest'
import { clock, longDate } from '../../renderer/format.ts'
import { candidateCode } from '../../shared/domain/candidate.ts'
import { timeOf } from '../../shared/domain/dutchTime.ts'
import { nameCanary, type Played, play } from './committee.ts'

let played: Played | undefined
afterEach(() => played?.remove())

const plan = {
  day: '2026-12-03',
  start: '09:00',
  minutes: 40,
  pause: 10,
  rest: { from: '09:45', minutes: 30 },
  room: 'Kamer 4',
  order: 'random',
} as const

describe('planning the interviews', () => {
  test('leaves the order that was drawn in the log, each time it is drawn', async () => {
    played = await play('designed')
    await played.ask('schedule.plan', plan)
    const first = (await played.ask('candidates.get', {})).schedule.slots.map(({ cid }) => cid)
    await played.ask('schedule.plan', { ...plan, order: 'fixed' })
    const rows = played.app.open?.store.log.all().filter(({ kind }) => kind === 'order') ?? []
    expect(rows.map(({ body }) => JSON.parse(body))).toMatchObject([
      { order: 'random', cids: first },
      { order: 'fixed', cids: played.cids },
    ])
  })

  test('goes around the break', async () => {
    played = await play('designed')
    await played.ask('schedule.plan', plan)
    const { slots } = (await played.ask('candidates.get', {})).schedule
    expect(slots.map(({ at }) => at && timeOf(at))).toEqual(['09:00', '10:15', '11:05'])
  })

  test('is refused where the last one would end after midnight, and leaves the plan as it was', async () => {
    played = await play('designed')
    await played.ask('schedule.plan', plan)
    const { schedule } = await played.ask('candidates.get', {})
    await expect(played.ask('schedule.plan', { ...plan, start: '22:30' })).rejects.toMatchObject({
      code: 'E_INPUT',
    })
    expect((await played.ask('candidates.get', {})).schedule).toEqual(schedule)
  })
})

test('a room that changes on the day is in the calendar and in the papers of that interview alone', async () => {
  const saved = new Map<string, string>()
  const p = await play('designed', 'strict', {
    save: async (name, bytes) => {
      saved.set(name, new TextDecoder().decode(bytes))
      return `/ergens/${name}`
    },
    pdf: async (html) => new TextEncoder().encode(html),
  })
  played = p
  await expect(p.ask('schedule.rooms', { rooms: {} })).rejects.toMatchObject({ code: 'E_NOT_PLANNED' })
  await p.ask('schedule.plan', plan)
  const [first = '', second = ''] = p.cids
  // With a line of its own for the calendar, of which some take a carriage return for the end of a line.
  await p.ask('schedule.rooms', { rooms: { [first]: ' Zaal 9\rATTACH:http://x.example/\r\n ' } })
  await p.ask('export.save', { kind: 'calendar', language: 'nl' })
  const [hostile = ''] = [...saved.values()]
  expect(hostile).toContain('LOCATION:Zaal 9 ATTACH:http://x.example/\r\n')
  expect(hostile.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  await p.ask('schedule.rooms', { rooms: { [first]: ' Zaal 9 ' } })
  await p.ask('export.save', { kind: 'calendar', language: 'nl' })
  expect(
    [...saved.values()]
      .join()
      .match(/LOCATION:(.*)/g)
      ?.map((line) => line.trim())
      .toSorted(),
  ).toEqual(['LOCATION:Kamer 4', 'LOCATION:Kamer 4', 'LOCATION:Zaal 9'])
  const code = candidateCode(first)
  await p.ask('kit.save', { cid: first, language: 'nl' })
  const paper = saved.get(`gesprekspapieren-${code}.pdf`) ?? ''
  expect(paper).toContain('Zaal 9')
  expect(paper).not.toContain(candidateCode(second))
  await p.ask('kit.save', { cid: null, language: 'nl' })
  const all = saved.get('gesprekspapieren.pdf') ?? ''
  for (const cid of p.cids) expect(all).toContain(candidateCode(cid))
  expect(all).not.toContain(nameCanary(1))
})

describe('the calendar file', () => {
  const saved = async (p: Played): Promise<string> => {
    await p.ask('export.save', { kind: 'calendar', language: 'nl' })
    return files.at(-1) ?? ''
  }
  const files: string[] = []
  const shell = {
    save: async (name: string, bytes: Uint8Array) => {
      files.push(new TextDecoder().decode(bytes))
      return name
    },
  }

  test('holds codes, times in UTC and the room, and no name', async () => {
    played = await play('designed', 'strict', shell)
    await expect(saved(played)).rejects.toMatchObject({ code: 'E_NOT_PLANNED' })
    await played.ask('schedule.plan', plan)
    const text = await saved(played)
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3)
    for (const cid of played.cids) {
      expect(text).toContain(`SUMMARY:Selectiegesprek ${candidateCode(cid)}`)
      expect(text).not.toContain(cid)
    }
    const [slot] = (await played.ask('candidates.get', {})).schedule.slots
    expect(text).toContain(`DTSTART:${slot?.at?.replace(/[-:]|\.000/g, '')}`)
    expect(text).toContain('DURATION:PT40M')
    expect(text).toContain('LOCATION:Kamer 4')
    for (const n of [1, 2, 3]) expect(text).not.toContain(nameCanary(n))
  })

  test('knows an interview again after planning anew', async () => {
    played = await play('designed', 'strict', shell)
    await played.ask('schedule.plan', plan)
    const uids = (text: string) => [...text.matchAll(/UID:(\S+)/g)].map(([, uid]) => uid).sort()
    const before = uids(await saved(played))
    await played.ask('schedule.plan', { ...plan, start: '13:00' })
    expect(uids(await saved(played))).toEqual(before)
  })

  test('leaves out whom the member does not judge', async () => {
    played = await play('enrolled', 'strict', shell)
    await played.ask('schedule.plan', plan)
    const { code } = await played.ask('roster.freeze', {})
    await played.unlock('resident')
    await played.ask('roster.confirm', { heard: code.split('-').slice(-4).join('') })
    const [cid = ''] = played.cids
    expect(await saved(played)).toContain(candidateCode(cid))
    await played.ask('ties.put', { cid, kind: 'family', recused: true })
    const text = await saved(played)
    expect(text).not.toContain(candidateCode(cid))
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
  })
})

describe('the times of the interviews', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })

  // The clock goes back on 25 October 2026, and forward on 28 March 2027.
  test.each([
    ['2026-10-24', '20261024T070000Z'],
    ['2026-10-25', '20261025T080000Z'],
    ['2027-03-27', '20270327T080000Z'],
    ['2027-03-28', '20270328T070000Z'],
  ])('are Dutch on a laptop in New York, in list, papers and calendar alike, on %s', async (day, utc) => {
    process.env['TZ'] = 'America/New_York'
    expect(new Date(`${day}T12:00:00Z`).getHours()).toBe(8)
    const files = new Map<string, string>()
    const p = await play('designed', 'strict', {
      save: async (name, bytes) => {
        files.set(name, new TextDecoder().decode(bytes))
        return name
      },
      pdf: async (html) => new TextEncoder().encode(html),
    })
    played = p
    await p.ask('schedule.plan', { ...plan, day, order: 'fixed' })
    const [first = ''] = p.cids
    for (const kind of ['calendar', 'candidates-csv'] as const)
      await p.ask('export.save', { kind, language: 'nl' })
    await p.ask('kit.save', { cid: first, language: 'nl' })
    const file = (part: string) => [...files].find(([name]) => name.includes(part))?.[1] ?? ''
    expect(file('.ics')).toContain(`DTSTART:${utc}`)
    expect(file('.csv')).toContain('09:00')
    expect(file('gesprekspapieren')).toContain('09:00')
    expect(file('gesprekspapieren')).toContain('09:40')
    const [slot] = (await p.ask('candidates.get', {})).schedule.slots
    expect(clock(slot?.at ?? '', 'nl')).toBe('09:00')
    expect(longDate(slot?.at ?? '', 'nl')).toBe(longDate(day, 'nl'))
  })
})
