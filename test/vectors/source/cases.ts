/** One line of `verify.json`: what a verifier answers about a file; options refer to files and codes beside it. */
export interface Case {
  readonly file: string
  readonly options: Readonly<Record<string, string>>
  readonly exit: 0 | 1 | 2
  /** With exit 1: the code of the first rule that fails. */
  readonly code?: string
  /** With exit 2: names of what is declared or not shown, sorted; the README says what each means. */
  readonly declared?: readonly string[]
}

/** What is not shown because it was not asked with the options that show it. */
const notShown = (file: string, options: Case['options']): string[] => [
  ...(file.includes('audit') || options['identity'] ? [] : ['identity']),
  ...(options['code'] ? [] : ['code']),
  ...(options['archive'] || options['head'] ? [] : ['head']),
]

/** A file that holds, with what it declares by itself: exit 0 when nothing does and everything is shown. */
export const answered = (file: string, options: Case['options'], own: readonly string[] = []): Case => {
  const declared = [...own, ...notShown(file, options)].toSorted()
  return declared.length === 0 ? { file, options, exit: 0 } : { file, options, exit: 2, declared }
}

/** A file that is broken, or not the one that these codes are of. */
export const refused = (file: string, options: Case['options'], code: string): Case => ({ file, options, exit: 1, code })
