import { create } from 'zustand'

/** Letter by letter, or one criterion across all letters. */
export const letterWays = ['letter', 'criterion'] as const
export type LetterWay = (typeof letterWays)[number]

interface State {
  readonly way: LetterWay
  readonly setWay: (way: LetterWay) => void
}

/** How the member goes through the letters; as long as the app is open. */
export const useLetterWay = create<State>((set) => ({
  way: 'letter',
  setWay: (way) => set({ way }),
}))
