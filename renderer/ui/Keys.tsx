import { useContext } from 'react'
import { KeyNames } from './KeyNames.tsx'
import { keyPieces } from './keyText.ts'
import { isMac } from './platform.ts'
import './Keys.css'

export type KeysProps = {
  /** 'Ctrl+1 – 5': '+' joins, a space separates alternatives, '–' is printed. */
  keys: string
  /** Leave it out of what is read: the control around it says its keys by itself. */
  silent?: boolean | undefined
}

/** Keys as they are on the keyboard of this machine. Signs such as ↵ are read by name. */
export function Keys({ keys, silent }: KeysProps) {
  const names = useContext(KeyNames)
  const pieces = keyPieces(keys, names, isMac()).map((piece, at) => ({ id: `piece-${at + 1}`, piece }))
  return (
    <span className="z-keys" aria-hidden={silent || undefined}>
      {pieces.map(({ id, piece }) =>
        'text' in piece ? (
          <span key={id}>{piece.text}</span>
        ) : (
          <kbd key={id}>
            {piece.key === piece.name ? (
              piece.key
            ) : (
              <>
                <span aria-hidden="true">{piece.key}</span>
                <span className="z-hidden">{piece.name}</span>
              </>
            )}
          </kbd>
        ),
      )}
    </span>
  )
}
