import { expect, test } from 'vitest'
import { saidIn } from '../../shared/app/exchange/saidIn.ts'

const terms = { decidedBy: 'De opleider', reserveUntil: '2027-01-31' }
const line = { outcome: 'reserve', position: 1, motivation: 'U liet zien wat u deed.', departure: null }

test('a decision says who decides and until when a reserve counts with each candidate, and as one', () => {
  const outcomes = ['a', 'b'].map((cid) => ({ cid, outcome: { ...line, ...terms } }))
  expect(saidIn(outcomes)).toEqual({
    ...terms,
    lines: [
      { ...line, cid: 'a' },
      { ...line, cid: 'b' },
    ],
  })
  // Who declined is told nothing with it.
  expect(saidIn([...outcomes, { cid: 'c', outcome: { declined: true } }])).toMatchObject({
    ...terms,
    declined: ['c'],
  })
})

test('a decision that tells one candidate something else about the whole than another is refused', () => {
  for (const other of [{ reserveUntil: null }, { decidedBy: 'De voorzitter' }, { again: 'Nog eens.' }])
    expect(() =>
      saidIn([
        { cid: 'a', outcome: { ...line, ...terms } },
        { cid: 'b', outcome: { ...line, ...terms, ...other } },
      ]),
    ).toThrow(expect.objectContaining({ code: 'E_INNER' }))
})

test('an outcome in another form is refused as what was signed, not as a fault of the app', () => {
  for (const outcome of [line, { ...line, ...terms, more: 1 }, { declined: false }, null])
    expect(() => saidIn([{ cid: 'a', outcome }])).toThrow(expect.objectContaining({ code: 'E_INNER' }))
})
