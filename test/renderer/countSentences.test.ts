import { describe, expect, test } from 'vitest'
import { en } from '../../renderer/text/en/index.ts'
import { nl } from '../../renderer/text/nl/index.ts'

const counts = [0, 1, 2, 6] as const

describe('a count and the verb after it agree, for none, one, two and all,', () => {
  test('of who sealed', () => {
    expect(counts.map((n) => nl.sealing.arcs(n, 6))).toEqual([
      'Geen van de 6 leden heeft verzegeld',
      '1 van de 6 leden heeft verzegeld',
      '2 van de 6 leden hebben verzegeld',
      '6 van de 6 leden hebben verzegeld',
    ])
    expect(counts.map((n) => en.sealing.arcs(n, 6))).toEqual([
      'None of 6 members has sealed',
      '1 of 6 members has sealed',
      '2 of 6 members have sealed',
      '6 of 6 members have sealed',
    ])
  })

  test('of who practised, also where there is one', () => {
    expect([0, 1, 2].map((n) => nl.practice.waiting(n, 6))).toEqual([
      'Geen van de 6 leden heeft geoefend.',
      '1 van de 6 leden heeft geoefend.',
      '2 van de 6 leden hebben geoefend.',
    ])
    expect([1, 2].map((n) => nl.practice.allDone(n))).toEqual([
      'Het ene lid heeft geoefend.',
      'Alle 2 leden hebben geoefend.',
    ])
    expect([0, 1, 2].map((n) => en.practice.waiting(n, 6))).toEqual([
      'None of 6 members has practised.',
      '1 of 6 members has practised.',
      '2 of 6 members have practised.',
    ])
  })

  test('of layers that are open and of who confirmed the code', () => {
    expect([0, 1, 2].map((n) => nl.opening.arcs(n, 3))).toEqual([
      'Geen van de 3 lagen is open',
      '1 van de 3 lagen is open',
      '2 van de 3 lagen zijn open',
    ])
    expect([0, 1, 2].map((n) => nl.freeze.confirmedOf(n, 3).split('.')[0])).toEqual([
      'Geen van de 3 leden bevestigde de code',
      '1 van de 3 leden bevestigde de code',
      '2 van de 3 leden bevestigden de code',
    ])
  })
})
