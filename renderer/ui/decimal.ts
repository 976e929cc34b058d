/** Reads a number as people here write it: comma or point, minus or hyphen. null if it is none. */
export function parseDecimal(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.')
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  return Number(plain)
}

/** Writes a number for a field: the given mark before its decimals, true minus sign; '' for none. */
export function decimalText(value: number | null, mark: ',' | '.' = ','): string {
  return value === null ? '' : String(value).replace('.', mark).replace('-', '−')
}

/** What somebody typed as it was typed, with the mark of the language that is read now. */
export function withMark(typed: string, mark: ',' | '.'): string {
  return typed.replace(/[.,]/, mark)
}
