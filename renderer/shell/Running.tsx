import { useEffect, useState } from 'react'
import { ask } from '../ask.ts'
import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { Progress } from '../ui/Progress.tsx'
import './running.css'

/** Work shorter than this is not worth a bar. */
const PATIENCE = 1000

/** The job that runs, once it takes longer than a second, with a way to stop it where that is possible. */
export function Running() {
  const { common, shell } = useText()
  const job = useApp((state) => state.jobs[0])
  const [late, setLate] = useState<string | null>(null)
  const id = job?.id
  useEffect(() => {
    if (id === undefined) return
    const timer = setTimeout(() => setLate(id), PATIENCE)
    return () => clearTimeout(timer)
  }, [id])
  if (!job || late !== job.id) return null
  return (
    <section className="running z-no-print" aria-label={shell.running}>
      <Progress
        label={shell.jobs[job.channel] ?? shell.job}
        value={job.total > 0 ? job.done : undefined}
        max={job.total > 0 ? job.total : undefined}
        count={job.total > 0 ? shell.count(job.done, job.total) : undefined}
        stop={
          job.cancellable
            ? {
                label: common.stop,
                note: shell.stopNote,
                // Too late to stop is no fault: the job's end tells what became of it.
                run: () => void ask('job.cancel', { id: job.id }).catch(() => {}),
              }
            : undefined
        }
      />
    </section>
  )
}
