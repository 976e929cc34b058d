import { readFileSync } from 'node:fs'
import { type Grid, gridOf } from '../../shared/stats/grid.ts'

/** A reference case in long form (candidate,rater,criterion,score; names are counted off in order of appearance). */
export function ratingFile(name: string): Grid {
  const text = readFileSync(new URL(`../vectors/stats/${name}`, import.meta.url), 'utf8')
  const [, ...lines] = text.trim().split(/\r?\n/)
  const names = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()] as const
  const place = (which: 0 | 1 | 2, value: string) => {
    if (!names[which].has(value)) names[which].set(value, names[which].size)
    return names[which].get(value) as number
  }
  const ratings = lines.map((line) => {
    const [candidate = '', rater = '', criterion = '', score = ''] = line.split(',')
    return {
      candidate: place(0, candidate),
      rater: place(1, rater),
      criterion: place(2, criterion),
      score: score === '' ? Number.NaN : Number(score),
    }
  })
  return gridOf(names[0].size, names[1].size, names[2].size, ratings)
}
