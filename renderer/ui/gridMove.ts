/** The cell the keys are on: row, and column where 0 is the name of the row. */
export type Spot = { readonly row: number; readonly column: number }

/** Where a key takes you from a spot in a grid of that many rows and columns; undefined if the key moves nothing. */
export function moveSpot(key: string, spot: Spot, rows: number, columns: number): Spot | undefined {
  const row = (n: number) => Math.min(rows - 1, Math.max(0, n))
  const column = (n: number) => Math.min(columns - 1, Math.max(0, n))
  const to: Record<string, Spot> = {
    ArrowUp: { ...spot, row: row(spot.row - 1) },
    ArrowDown: { ...spot, row: row(spot.row + 1) },
    ArrowLeft: { ...spot, column: column(spot.column - 1) },
    ArrowRight: { ...spot, column: column(spot.column + 1) },
    PageUp: { ...spot, row: row(spot.row - 8) },
    PageDown: { ...spot, row: row(spot.row + 8) },
    Home: { ...spot, column: 0 },
    End: { ...spot, column: columns - 1 },
  }
  return to[key]
}
