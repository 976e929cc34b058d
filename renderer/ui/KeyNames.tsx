import { createContext } from 'react'

/** Names of keys in the language of the screen ('Space' is 'Spatie'); the root gives them once. */
export const KeyNames = createContext<Readonly<Record<string, string>>>({})
