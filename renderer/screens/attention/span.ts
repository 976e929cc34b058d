/** The range that holds all values, with a little room. */
export const spanOf = (values: readonly number[], around = 0): { min: number; max: number } => {
  const all = [...values, around]
  const room = (Math.max(...all) - Math.min(...all)) * 0.06 || 0.1
  return { min: Math.min(...all) - room, max: Math.max(...all) + room }
}

/** Three or four round numbers within a range. */
export const ticksOf = ({ min, max }: { min: number; max: number }, label: (at: number) => string) => {
  const step = [0.25, 0.5, 1, 2, 5, 10, 20].find((size) => (max - min) / size <= 4.5) ?? 50
  const first = Math.ceil(min / step)
  return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, i) => {
    const at = (first + i) * step
    return { at, label: label(at) }
  })
}
