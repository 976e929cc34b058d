import { useHotkeys } from '../../ui/hotkeys.ts'

interface DesignKeys {
  /** Are the criteria in view? Their keys work only then. */
  readonly here: boolean
  readonly editable: boolean
  /** Place of the selected criterion, and of the last one. */
  readonly index: number
  readonly last: number
  readonly to: (place: number) => void
  readonly weigh: (by: number) => void
  readonly move: (place: number) => void
  readonly add: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly next: () => void
}

/** The keys of the design: none of them is the only way. */
export const useDesignKeys = (keys: DesignKeys): void => {
  const { here, editable, index, last } = keys
  const edits = here && editable
  useHotkeys([
    { keys: 'ArrowDown', run: () => keys.to(index + 1), when: here && index < last },
    { keys: 'ArrowUp', run: () => keys.to(index - 1), when: here && index > 0 },
    { keys: ['Plus', '='], run: () => keys.weigh(1), when: edits, repeat: true },
    { keys: ['-', '−'], run: () => keys.weigh(-1), when: edits, repeat: true },
    { keys: 'Alt+ArrowUp', run: () => keys.move(index - 1), when: edits },
    { keys: 'Alt+ArrowDown', run: () => keys.move(index + 1), when: edits },
    { keys: 'n', run: keys.add, when: edits },
    { keys: 'Ctrl+Z', run: keys.undo, inFields: false, when: editable },
    { keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: keys.redo, inFields: false, when: editable },
    { keys: 'Ctrl+Enter', run: keys.next },
  ])
}
