import { FileDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { ask } from '../ask.ts'
import { useApp } from '../state.ts'
import { useText } from '../text/index.ts'
import { Icon } from '../ui/Icon.tsx'
import { useTake } from './useTake.ts'
import './exchange.css'

/** By when the first screen stands, in milliseconds: asking earlier would make the start read all of the app's code. */
const AFTER_START = 700

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** A list of candidates has a place of its own to be dropped on. */
const hasOwnPlace = (event: DragEvent): boolean =>
  event.target instanceof Element && event.target.closest('.z-drop') !== null

/** The whole window takes files: dropped anywhere, or double-clicked in the system's own folders. */
export function DropAnywhere() {
  const { exchange } = useText()
  const version = useApp((state) => state.version)
  const [over, setOver] = useState(false)
  const { take, takeFiles } = useTake()
  const latest = useRef({ take, takeFiles })
  latest.current = { take, takeFiles }
  useEffect(() => {
    const hover = (event: DragEvent) => {
      if (!hasFiles(event)) return
      setOver(!hasOwnPlace(event))
      if (hasOwnPlace(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event) || hasOwnPlace(event)) return
      event.preventDefault()
      void latest.current.takeFiles([...(event.dataTransfer?.files ?? [])])
    }
    const listeners = [
      ['dragenter', hover],
      ['dragover', hover],
      ['dragleave', leave],
      ['drop', drop],
    ] as const
    for (const [name, run] of listeners) window.addEventListener(name, run)
    return () => {
      for (const [name, run] of listeners) window.removeEventListener(name, run)
    }
  }, [])
  useEffect(() => {
    const look = () =>
      ask('exchange.handed', {}).then(
        ({ files }) => latest.current.take(files),
        (error: unknown) => reportError(error),
      )
    const timer = setTimeout(() => void look(), version === 0 ? AFTER_START : 0)
    return () => clearTimeout(timer)
  }, [version])
  if (!over) return null
  return (
    <div className="drop-anywhere" role="status">
      <div>
        <Icon of={FileDown} size={32} />
        <p className="z-h2">{exchange.drop.title}</p>
        <p className="z-muted">{exchange.drop.text}</p>
      </div>
    </div>
  )
}
