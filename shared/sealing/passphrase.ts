import { must } from './errors.ts'

const SHORTEST_PASSPHRASE = 12

/**
 * The form of a passphrase that is used (NFKC). Throws SealingError E_WEAK when it has fewer than 12 characters or is
 * in the list of common ones (given in lower case).
 */
export const checkPassphrase = (passphrase: string, common: ReadonlySet<string>): string => {
  const form = passphrase.normalize('NFKC')
  must([...form].length >= SHORTEST_PASSPHRASE, 'E_WEAK', `fewer than ${SHORTEST_PASSPHRASE} characters`)
  must(!common.has(form.toLowerCase()), 'E_WEAK', 'a common passphrase')
  return form
}
