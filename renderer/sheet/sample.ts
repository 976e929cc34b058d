import type { HeatCell } from '../ui/HeatRow.tsx'

/** Invented content for the sheet only. */
export const anchors = [
  { value: 1, text: 'Wacht af. Begint met wat toevallig langskomt.' },
  { value: 2, text: 'Maakt een lijst, maar kiest niet wat eerst moet.' },
  { value: 3, text: 'Kiest wat eerst moet en zegt waarom.' },
  { value: 4, text: 'Stelt bij als het verandert en verdeelt het werk met anderen.' },
  { value: 5, text: 'Ziet drukte aankomen, regelt vooraf en maakt de werkwijze beter.' },
]

export const people = [
  { initials: 'HV', name: 'Hanneke Vermeulen' },
  { initials: 'SB', name: 'Sietse Boonstra' },
  { initials: 'YA', name: 'Yasmina El Amrani' },
  { initials: 'JW', name: 'Joris de Wit' },
  { initials: 'KH', name: 'Koen Hartog' },
  { initials: 'MT', name: 'Marloes Tak' },
]

export const comma = (value: number): string => value.toFixed(1).replace('.', ',')
export const comma2 = (value: number): string => value.toFixed(2).replace('.', ',')

export const members = [
  { id: 'a', label: 'Aios' },
  { id: 'b', label: 'Supervisor' },
  { id: 'c', label: 'Extern lid' },
  { id: 'd', label: 'Plaatsvervangend opleider', short: 'Plv. opl.' },
  { id: 'e', label: 'Opleider' },
]

const row = (id: string, gap: number, ...cells: (number | string)[]) => ({
  id,
  label: id,
  cells: cells.map((cell): HeatCell => {
    if (typeof cell === 'number') return { value: cell }
    if (cell.endsWith('+')) return { value: Number.parseFloat(cell), mark: 'higher' }
    if (cell.endsWith('-')) return { value: Number.parseFloat(cell), mark: 'lower' }
    return { absent: cell }
  }),
  gap: { value: gap, text: comma(gap) },
})

export const matrix = [
  row('K-6TP', 2.4, 3.1, '2.1-', 2.4, 3.8, '4.4+'),
  row('K-2XB', 1.6, 3.2, 2.5, 1.7, 2.9, 2.9),
  row('K-8JC', 1.1, 4.1, 3.6, 3.0, 'beoordeelt niet mee', 4.0),
  row('K-3ZK', 1.0, 2.4, 2.3, 1.7, 2.7, 2.2),
  row('K-7Q2', 0.8, 4.0, 4.0, 3.5, 4.3, 4.0),
  row('K-5WN', 0.8, 3.6, 3.7, 2.9, 3.6, 3.4),
  row('K-9RF', 0.8, 4.4, 4.0, 3.7, 4.2, 4.4),
  row('K-3MD', 0.7, 3.7, 3.4, 3.0, 3.6, 3.7),
  row('K-4HV', 0.5, 4.3, 4.3, 3.8, 4.0, 4.0),
]

const place = (id: string, mid: number, group: string) => ({
  id,
  label: id,
  low: mid - 0.26,
  mid,
  high: mid + 0.26,
  value: comma2(mid),
  group,
})

export const ranking = [
  place('K-9RF', 4.13, '1'),
  place('K-4HV', 4.07, '1'),
  place('K-7Q2', 3.93, '1'),
  place('K-8JC', 3.72, '1'),
  place('K-3MD', 3.44, '2'),
  place('K-5WN', 3.4, '2'),
  place('K-6TP', 3.14, '2'),
  place('K-2XB', 2.63, '3'),
  place('K-3ZK', 2.22, '3'),
]

export const tableOf = (rows: readonly { label: string; low: number; mid: number; high: number }[]) => ({
  caption: 'Volgorde met marge',
  heads: ['Kandidaat', 'Score', 'Van', 'Tot'],
  rows: rows.map((one) => [one.label, comma2(one.mid), comma2(one.low), comma2(one.high)]),
})
