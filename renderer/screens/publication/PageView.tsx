import { Fragment, type ReactNode } from 'react'
import type { Output } from '../../../shared/contract.ts'
import { useText } from '../../text/index.ts'
import '../../ui/Table.css'

type Page = Output<'description.html'>['page']
type Line = Page['title']
type Block = Page['sections'][number]['blocks'][number]

/** The words of a line; what stands twice in it is told apart by its place. */
const keyed = <T,>(items: readonly T[], stem: string) =>
  items.map((item, at) => ({ item, key: `${stem}-${at + 1}` }))

/** Words with their looks. Addresses are shown, not followed: the app goes nowhere. */
function Words({ line }: { line: Line }): ReactNode {
  return keyed(line, 'run').map(({ item, key }) => {
    if (typeof item === 'string') return <Fragment key={key}>{item}</Fragment>
    const words = item.mono ? <code className="z-mono">{item.text}</code> : item.text
    return (
      <span key={key} lang={item.lang} className={item.href ? 'page-link' : undefined}>
        {item.strong ? <strong>{words}</strong> : words}
      </span>
    )
  })
}

/** The description as candidates will see it, from the same data as the file. */
export function PageView({ page }: { page: Page }) {
  const { publication: words } = useText()
  const [institution, region] = page.owner
  return (
    <section className="page" aria-label={words.preview} lang={page.language}>
      <div className="page-side">
        <p className="z-strong">{institution}</p>
        <p className="z-faint">{region}</p>
        <p className="z-hidden">{words.contents}</p>
        <ul className="page-contents">
          {page.sections.map((section) => (
            <li key={section.id}>{section.title}</li>
          ))}
        </ul>
      </div>
      <div className="page-main">
        <h2 className="page-title">
          <Words line={page.title} />
        </h2>
        <p className="page-lede">{page.lede}</p>
        <dl className="page-facts">
          {page.facts.map((fact) => (
            <div key={fact.term}>
              <dt>{fact.term}</dt>
              <dd>
                <Words line={fact.value} />
              </dd>
            </div>
          ))}
        </dl>
        {page.sections.map((section) => (
          <section key={section.id} aria-label={section.title}>
            <h3>{section.title}</h3>
            {keyed(section.blocks, section.id).map(({ item, key }) => (
              <OneBlock key={key} block={item} />
            ))}
          </section>
        ))}
        <footer>
          {keyed(page.colophon, 'colophon').map(({ item, key }) => (
            <p key={key}>
              <Words line={item} />
            </p>
          ))}
        </footer>
      </div>
    </section>
  )
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={block.said ? 'page-said' : undefined}>
          <Words line={block.line} />
        </p>
      )
    case 'heading':
      return (
        <h4>
          <Words line={block.line} />
        </h4>
      )
    case 'list':
      return <Lines lines={block.items.map((item) => item.line)} />
    case 'steps':
    case 'levels':
      return <Lines lines={block.items} numbered />
    case 'terms':
      return (
        <dl className="page-terms">
          {keyed(block.rows, 'term').map(({ item, key }) => (
            <div key={key}>
              <dt>
                <Words line={item.term} />
              </dt>
              <dd>
                {keyed(item.lines, 'line').map((line) => (
                  <p key={line.key}>
                    <Words line={line.item} />
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'weights': {
      const most = Math.max(1, ...block.rows.map((row) => row.points))
      return (
        <Grid
          caption={block.caption}
          head={block.head}
          quiet
          rows={block.rows.map((row) => [
            <Words key="name" line={row.name} />,
            <span key="points" className="page-weight">
              <meter className="z-meter z-meter-data z-meter-bare" max={most} value={row.points} aria-hidden>
                {row.points}
              </meter>
              {row.points}
            </span>,
          ])}
        />
      )
    }
    case 'days':
    case 'table':
      return (
        <Grid
          caption={block.caption}
          head={block.head}
          quiet={block.kind === 'days'}
          rows={block.rows.map((row) =>
            keyed<Line>(row, 'cell').map(({ item, key }) => <Words key={key} line={item} />),
          )}
        />
      )
  }
}

function Lines({ lines, numbered }: { lines: readonly Line[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={numbered ? 'page-steps' : 'page-list'}>
      {keyed(lines, 'item').map(({ item, key }) => (
        <li key={key}>
          <Words line={item} />
        </li>
      ))}
    </List>
  )
}

interface GridProps {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
  /** Without a visible head: the first column speaks for itself. */
  readonly quiet: boolean
}

function Grid({ caption, head, rows, quiet }: GridProps) {
  return (
    <div className="z-table-place">
      <table className="page-table">
        <caption className={quiet ? 'z-hidden' : undefined}>{caption}</caption>
        <thead className={quiet ? 'z-hidden' : undefined}>
          <tr>
            {head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(rows, 'row').map(({ item: [first, ...others], key }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {keyed(others, 'cell').map((cell) => (
                <td key={cell.key}>{cell.item}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
