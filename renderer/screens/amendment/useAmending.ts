import { useMe } from '../../shell/session.ts'
import { useApp } from '../../state.ts'
import { useText } from '../../text/index.ts'
import { useAct, useAsk } from '../../useAsk.ts'

/** The way to a change of the published design, for the screens from which one begins it. */
export const useAmending = () => {
  const { amendment: words } = useText()
  const me = useMe()
  const go = useApp((state) => state.go)
  const { data } = useAsk('amendment.get', {})
  const { act, busy, error } = useAct()
  const published = data?.published ?? null
  return {
    /** Only the secretary begins one, and only while something may still change. */
    may: me?.coordinator === true && published !== null && (data?.parts.length ?? 0) > 0,
    label: data?.draft ? words.goOn : words.begin,
    error,
    begin: async () => {
      if (published === null || busy) return
      const begun =
        data?.draft != null || (await act('amendment.put', { design: published, reason: '' })) !== null
      if (begun) go({ name: 'amendment' })
    },
  }
}
