import type { Design, Round } from '../../../shared/domain/design.ts'
import { useText } from '../../text/index.ts'
import { CheckboxRow } from '../../ui/CheckboxRow.tsx'
import { Count } from './Fields.tsx'
import { Limit } from './Limit.tsx'
import { changeRound, roundOf, withLetters, withSecond } from './rounds.ts'

interface RoundsProps {
  readonly design: Design
  readonly editable: boolean
  readonly onChange: (edit: (design: Design) => Design) => void
}

/** Interviews alone, or letters before them: how many read, how many go on, and who reads what was turned down. */
export function Rounds({ design, editable, onChange }: RoundsProps) {
  const { design: words } = useText()
  const letter = roundOf(design, 'letter')
  const second = roundOf(design, 'reread')
  const change = (kind: Round['kind'], how: Partial<Round>) => onChange((d) => changeRound(d, kind, how))
  const all = words.rounds
  return (
    <section className="z-section z-stack" aria-labelledby="design-rounds">
      <h2 id="design-rounds" className="z-h2">
        {all.title}
      </h2>
      <p className="z-muted">{letter ? all.withLetters : all.only}</p>
      {editable && (
        <CheckboxRow
          label={all.letters}
          hint={all.lettersHint}
          checked={letter !== undefined}
          onChange={(on) => onChange((d) => withLetters(d, on))}
        />
      )}
      {letter && (
        <>
          <Count
            label={all.invited}
            value={letter.invited ?? 1}
            min={1}
            max={500}
            unit={all.candidates(letter.invited ?? 1)}
            fixed={!editable}
            onChange={(invited) => change('letter', { invited })}
          />
          <Limit
            has={all.hasLimit}
            hint={all.limitHint}
            label={all.limit}
            value={letter.threshold}
            editable={editable}
            onChange={(threshold) => change('letter', { threshold })}
          />
          {editable && !second && (
            <CheckboxRow
              label={all.divided}
              hint={all.dividedHint}
              checked={letter.readers !== null}
              onChange={(on) => change('letter', { readers: on ? 2 : null })}
            />
          )}
          {letter.readers !== null && (
            <Count
              label={all.readers}
              value={letter.readers}
              min={1}
              max={30}
              unit={all.members(letter.readers)}
              fixed={!editable}
              onChange={(readers) => change('letter', { readers })}
            />
          )}
          {editable ? (
            <CheckboxRow
              label={all.second}
              hint={all.secondHint}
              checked={second !== undefined}
              onChange={(on) => onChange((d) => withSecond(d, on))}
            />
          ) : (
            second && <p>{all.second}</p>
          )}
          {second && (
            <Limit
              has={all.hasSecondLimit}
              hint={all.secondLimitHint}
              label={all.secondLimit}
              value={second.threshold}
              editable={editable}
              onChange={(threshold) => change('reread', { threshold })}
            />
          )}
        </>
      )}
    </section>
  )
}
