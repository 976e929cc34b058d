import type { Attribute, Order } from '../../stats/flags/findings.ts'
import type { GroupAttribute } from '../../stats/flags/group-findings.ts'
import { InputError } from './inputError.ts'
import type { NamedRatings } from './readRatings.ts'
import { filled, numeric, type Row, readRows } from './readRows.ts'

function known(file: string, row: Row, column: string, names: readonly string[]): number {
  const name = filled(file, row, column)
  const at = names.indexOf(name)
  if (at < 0)
    throw new InputError(file, row.row, `${column} ${JSON.stringify(name)} does not occur in the ratings.`)
  return at
}

/**
 * Ties, `rater,candidate,attribute`: a row says that the two share it. Every rater, and every attribute that occurs, is
 * taken as declared: a pair without a row does not share.
 *
 * @throws InputError `malformed-input`
 */
export function readTies(
  file: string,
  text: string,
  { grid, candidates, raters }: NamedRatings,
): Attribute[] {
  const attributes = new Map<string, Uint8Array>()
  for (const row of readRows(file, text, ['rater', 'candidate', 'attribute'])) {
    const j = known(file, row, 'rater', raters)
    const i = known(file, row, 'candidate', candidates)
    const name = filled(file, row, 'attribute')
    const sharing = attributes.get(name) ?? new Uint8Array(grid.n * grid.k)
    attributes.set(name, sharing)
    sharing[i * grid.k + j] = 1
  }
  return Array.from(attributes, ([name, sharing]) => ({ name, sharing }))
}

/**
 * Order of interviews, `candidate,position` and optionally `rater`. Taken as drawn at random unless the first line is
 * `# fixed order`.
 *
 * @throws InputError `malformed-input`
 */
export function readOrder(file: string, text: string, { grid, candidates, raters }: NamedRatings): Order {
  const [first = '', ...rest] = text.replace(/^\uFEFF/, '').split('\n')
  const fixed = /^#\s*fixed order\s*$/i.test(first.trim())
  const rows = readRows(
    file,
    fixed ? rest.join('\n') : text,
    ['candidate', 'position'],
    ['rater'],
    fixed ? 1 : 0,
  )
  const positions = new Float64Array(grid.n * grid.k).fill(Number.NaN)
  const taken = new Map<string, number>()
  for (const row of rows) {
    const i = known(file, row, 'candidate', candidates)
    const position = numeric(file, row, 'position')
    const of = row.fields['rater'] ? [known(file, row, 'rater', raters)] : raters.map((_, j) => j)
    for (const j of of) {
      if (!Number.isNaN(positions[i * grid.k + j]!)) {
        throw new InputError(
          file,
          row.row,
          `candidate ${JSON.stringify(candidates[i])} has a position already.`,
        )
      }
      const place = `${j} ${position}`
      const before = taken.get(place)
      if (before !== undefined) throw new InputError(file, row.row, `the same position as in row ${before}.`)
      taken.set(place, row.row)
      positions[i * grid.k + j] = position
    }
  }
  return { positions, random: !fixed }
}

/**
 * Groups, `candidate,attribute,value`: one value per candidate and attribute.
 *
 * @throws InputError `malformed-input`
 */
export function readGroups(file: string, text: string, { candidates }: NamedRatings): GroupAttribute[] {
  const groups = new Map<string, (string | null)[]>()
  for (const row of readRows(file, text, ['candidate', 'attribute', 'value'])) {
    const i = known(file, row, 'candidate', candidates)
    const attribute = filled(file, row, 'attribute')
    const values = groups.get(attribute) ?? new Array<string | null>(candidates.length).fill(null)
    groups.set(attribute, values)
    if (values[i] !== null) {
      throw new InputError(file, row.row, `candidate ${JSON.stringify(candidates[i])} has a value already.`)
    }
    values[i] = filled(file, row, 'value')
  }
  return Array.from(groups, ([attribute, values]) => ({ attribute, values }))
}
