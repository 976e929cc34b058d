import { useText } from '../../text/index.ts'
import { CodeGroups } from '../../ui/CodeGroups.tsx'
import { SealArcs } from '../../ui/SealArcs.tsx'
import { useAsk } from '../../useAsk.ts'

/** How far the opening is, from the close to the code of the archive. */
export function OpeningView() {
  const { projector, overview } = useText()
  const { data } = useAsk('round.state', {})
  if (!data) return null
  const { openingText } = projector
  const total = data.seals.length
  const given = data.seals.filter((seal) => seal.released).length
  const ready = data.mode === 'strict' ? given === total : data.answered
  const sentence = () => {
    if (data.revealed) return openingText.opened
    if (data.closedAt === null) return openingText.waiting
    if (ready) return openingText.ready
    return data.mode === 'strict' ? openingText.strict(given, total) : openingText.twokey
  }
  return (
    <>
      <SealArcs
        state={data.revealed ? 'broken' : 'closed'}
        arcs={data.seals.map((seal) => data.revealed || data.mode === 'twokey' || seal.released)}
        size={220}
        label={overview.arcs(total, total)}
      />
      <h1>{projector.opening}</h1>
      <p className="projector-said">{sentence()}</p>
      {data.archiveCode !== null && (
        <>
          <h2>{projector.archiveCode}</h2>
          <CodeGroups code={data.archiveCode} label={projector.archiveCode} />
        </>
      )}
    </>
  )
}
