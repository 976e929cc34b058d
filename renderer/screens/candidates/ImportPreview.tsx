import { Check, CircleAlert } from 'lucide-react'
import { ignoredSentence, importSentence, noHeaderSentence } from '../../../shared/content/importProblems.ts'
import type { Output } from '../../../shared/contract.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Note } from '../../ui/Note.tsx'
import { Table } from '../../ui/Table.tsx'

type Preview = Output<'candidates.preview'>

interface ImportPreviewProps {
  readonly file: string
  readonly preview: Preview
  readonly onTake: () => void
  readonly onClose: () => void
  readonly onFile: (file: File) => void
}

/** What a file would bring, row by row, before anything is taken over. */
export function ImportPreview(props: ImportPreviewProps) {
  const { candidates: words, common } = useText()
  const language = useLanguage()
  const { file, preview } = props
  const { ignored, header, taken } = preview.columns
  return (
    <section className="z-section z-stack" aria-labelledby="import-preview">
      <h2 id="import-preview" className="z-h2">
        {words.previewTitle(file)}
      </h2>
      {preview.fault ? (
        <Note tone="red" title={words.unreadable} live>
          {importSentence(preview.fault, language)}
        </Note>
      ) : (
        <>
          <p role="status">{words.previewText(preview.good, preview.bad)}</p>
          {!header && taken.length > 0 && <Note tone="ochre">{noHeaderSentence(language)}</Note>}
          {ignored.length > 0 && (
            <div>
              <h3 className="z-h3">{words.ignored}</h3>
              <ul className="z-small z-muted">
                {ignored.map((column) => (
                  <li key={`${column.header} ${column.why}`}>{ignoredSentence(column, language)}</li>
                ))}
              </ul>
            </div>
          )}
          <Rows rows={preview.rows} />
        </>
      )}
      <div className="z-row candidates-verbs">
        {!preview.fault && (
          <Button
            kind="ink"
            keys="Ctrl+Enter"
            autoFocus
            blocked={preview.good === 0 ? words.noneGood : undefined}
            onPress={props.onTake}
          >
            {words.take(preview.good)}
          </Button>
        )}
        <Button keys="Escape" onPress={props.onClose}>
          {common.cancel}
        </Button>
      </div>
      {(preview.fault || preview.good === 0) && (
        <DropZone
          accept=".xlsx,.csv,.txt,text/csv"
          active={words.dropping}
          browse={{ label: words.otherFile }}
          onFiles={([chosen]) => chosen && props.onFile(chosen)}
        >
          {words.drop}
        </DropZone>
      )}
    </section>
  )
}

/** Rows with a fault come first: they are what one came to look at. */
function Rows({ rows }: { rows: Preview['rows'] }) {
  const { candidates: words } = useText()
  const language = useLanguage()
  const faulty = (row: Preview['rows'][number]) => (row.problems.length > 0 ? 0 : 1)
  return (
    <Table
      caption={words.caption}
      captionHidden
      dense
      rows={rows.toSorted((a, b) => faulty(a) - faulty(b) || a.line - b.line)}
      rowKey={(row) => `${row.line}`}
      columns={[
        { id: 'line', head: words.row, rowHeader: true, width: '56px', cell: (row) => row.line },
        { id: 'name', head: words.name, cell: (row) => row.fields.name },
        { id: 'email', head: words.email, cell: (row) => row.fields.email },
        { id: 'clinic', head: words.clinic, cell: (row) => row.fields.clinic },
        { id: 'region', head: words.region, cell: (row) => row.fields.region },
        {
          id: 'result',
          head: words.result,
          width: '34%',
          cell: (row) =>
            row.problems.length === 0 ? (
              <span className="candidates-good">
                <Icon of={Check} size={16} />
                {words.good}
              </span>
            ) : (
              <span className="candidates-bad">
                <Icon of={CircleAlert} size={16} />
                <span>{row.problems.map((problem) => importSentence(problem, language)).join(' ')}</span>
              </span>
            ),
        },
      ]}
    />
  )
}
