/** Begins every key in the library of own criteria, so that none is taken for a competency. */
const stem = 'own-'

/** The key under which a criterion is kept for a next procedure: by its Dutch name, so that a better version replaces it. */
export const ownKey = (name: string): string => {
  const word = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-|-$/g, '')
  return stem + (word || 'criterion')
}
