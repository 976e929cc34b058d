import { useText } from '../../text/index.ts'
import { DropZone } from '../../ui/DropZone.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Seal } from '../../ui/Seal.tsx'

interface ImportPlaceProps {
  /** There is nobody yet: this is where one begins. */
  readonly empty: boolean
  readonly onFile: (file: File) => void
  readonly onExample: () => void
}

/** Where a list from a spreadsheet comes in, dropped or chosen. */
export function ImportPlace({ empty, onFile, onExample }: ImportPlaceProps) {
  const { candidates: words } = useText()
  const place = (
    <DropZone
      accept=".xlsx,.csv,.txt,text/csv"
      active={words.dropping}
      browse={{ label: words.chooseList }}
      onFiles={([file]) => file && onFile(file)}
    >
      {words.drop}
    </DropZone>
  )
  return (
    <section className="candidates-import" aria-label={words.importTitle}>
      {empty ? (
        <div className="candidates-empty">
          <Seal state="open" size={48} />
          <p className="z-strong">{words.emptyTitle}</p>
          <p className="z-muted">{words.emptyText}</p>
          {place}
        </div>
      ) : (
        <>
          <h2 className="z-h3">{words.importTitle}</h2>
          {place}
        </>
      )}
      <p className="z-small">
        <LinkButton onPress={onExample}>{words.example}</LinkButton>
      </p>
    </section>
  )
}
