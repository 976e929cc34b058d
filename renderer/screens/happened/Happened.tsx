import { useState } from 'react'
import { Proposals } from '../../exchange/Proposals.tsx'
import { Loading } from '../../shell/Loading.tsx'
import { useRefusal } from '../../shell/useRefusal.ts'
import { useWays } from '../../shell/useWays.ts'
import { Shell } from '../../shell.tsx'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Note } from '../../ui/Note.tsx'
import { RadioList } from '../../ui/RadioList.tsx'
import { useAsk } from '../../useAsk.ts'
import { Anew } from './Anew.tsx'
import { Decided } from './Decided.tsx'
import { happenings, isPossible } from './options.ts'
import { What } from './What.tsx'
import './happened.css'

/** One place for everything that goes otherwise: what it costs, who must sign, and where it goes on. */
export default function Happened() {
  const { happened } = useText()
  const ways = useWays()
  const refusal = useRefusal()
  const { data, error } = useAsk('exception.get', {})
  const { data: waiting } = useAsk('proposal.list', {})
  const [chosen, setChosen] = useState<string | null>(null)
  // What was known of a round that has ended meanwhile is no ground to decide upon.
  const noRound = error?.code === 'E_PHASE'
  const happening = happenings.find((one) => one === chosen) ?? null
  const [about, setAbout] = useState<string | null>(null)
  const choose = (value: string) => {
    setChosen(value)
    setAbout(null)
  }
  const rekey = (member: string) => {
    setChosen('passphrase')
    setAbout(member)
  }
  return (
    <Shell screen="happened" back={ways.overview}>
      <div className="z-stack">
        <header>
          <h1 className="z-h1">{happened.title}</h1>
          <p className="z-muted">{happened.lead}</p>
        </header>
        {!data && !error && <Loading />}
        {error && (noRound || !data) && (
          <Note tone="plain">
            <p>{noRound ? happened.noRound : refusal(error)}</p>
            <Button size="small" onPress={ways.overview}>
              {happened.toOverview}
            </Button>
          </Note>
        )}
        {data && !noRound && (
          <>
            {data.between && (
              <Note tone="plain">
                <p>{data.office ? happened.between : happened.noRound}</p>
                <Button size="small" onPress={ways.overview}>
                  {happened.toOverview}
                </Button>
              </Note>
            )}
            {data.anew.map((member) => (
              <Anew
                key={member}
                member={member}
                exceptions={data}
                proposals={waiting?.proposals ?? []}
                propose={() => rekey(member)}
              />
            ))}
            {data.decided && (
              <Decided exception={data.decided} toEnrol={data.keeperToEnrol} stays={data.anew.length > 0} />
            )}
            <Proposals proposals={waiting?.proposals ?? []} />
            <div className="happened-split">
              <section className="z-section" aria-labelledby="happened-choose">
                <h2 id="happened-choose" className="z-h2">
                  {happened.choose}
                </h2>
                <RadioList
                  legend={happened.choose}
                  legendHidden
                  value={happening}
                  onChange={choose}
                  options={happenings.map((value) => ({
                    value,
                    label: happened.options[value].title,
                    hint: isPossible(value, data) ? undefined : happened.notNow,
                  }))}
                />
              </section>
              <div>
                {happening && (
                  <What key={`${happening} ${about}`} happening={happening} exceptions={data} about={about} />
                )}
              </div>
            </div>
          </>
        )}
      </div>
    </Shell>
  )
}
