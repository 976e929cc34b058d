import { explanations } from '../../../shared/content/explanations.ts'
import { type Committee, sealModes } from '../../../shared/domain/committee.ts'
import { inLanguage } from '../../../shared/domain/text.ts'
import { useLanguage, useText } from '../../text/index.ts'
import { AreaField } from '../../ui/Field.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { withMode } from './edits.ts'

interface OpeningProps {
  readonly committee: Committee
  readonly editable: boolean
  readonly onChange: (edit: (committee: Committee) => Committee) => void
}

/** How the seals will be opened, what risk remains then, and how the committee sees its own difference. */
export function Opening({ committee, editable, onChange }: OpeningProps) {
  const { committee: words, common } = useText()
  const language = useLanguage()
  const { mode, diversity } = committee
  // The explanation of a mode has three paragraphs: what it does, what risk remains, for whom it suits best.
  const paragraphs = (of: (typeof sealModes)[number]) =>
    inLanguage(explanations[of].text, language).split('\n\n')
  const [how = '', rest = '', suits = ''] = paragraphs(mode)
  return (
    <>
      <div className="committee-opening">
        <section aria-labelledby="committee-mode">
          <h2 id="committee-mode" className="z-h3">
            {words.modeTitle}
          </h2>
          {editable ? (
            <RadioList
              legend={words.modeTitle}
              legendHidden
              value={mode}
              options={sealModes.map((value) => ({
                value,
                label: inLanguage(explanations[value].title, language),
                hint: paragraphs(value)[0],
              }))}
              onChange={(value) => {
                const chosen = sealModes.find((one) => one === value)
                if (chosen) onChange((c) => withMode(c, chosen))
              }}
            />
          ) : (
            <p className="z-small z-muted">
              <strong>{inLanguage(explanations[mode].title, language)}.</strong> {how}
            </p>
          )}
        </section>
        <section aria-labelledby="committee-rest" aria-live="polite">
          <h2 id="committee-rest" className="z-h3">
            {words.restTitle}
          </h2>
          <p className="z-small z-muted">{rest}</p>
          <p className="z-small z-muted">{suits}</p>
        </section>
      </div>
      <section className="z-section z-stack" aria-labelledby="committee-differ">
        <h2 id="committee-differ" className="z-h2">
          {words.diversityTitle}
        </h2>
        {editable ? (
          <AreaField
            id="committee-diversity"
            label={words.diversity}
            mark={common.public}
            hint={words.diversityHint}
            maxLength={2000}
            value={diversity}
            onChange={(value) => onChange((c) => ({ ...c, diversity: value }))}
          />
        ) : (
          <p>{diversity || <span className="z-faint">{words.empty}</span>}</p>
        )}
      </section>
    </>
  )
}
