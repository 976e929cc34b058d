import './theme/index.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { askFirst } from './first.ts'
import { holdWindow } from './pending.ts'
import { Fault } from './shell/Fault.tsx'
import { Projecting } from './shell/Projecting.tsx'
import { useApp } from './state.ts'

const element = document.getElementById('root')
if (element === null) throw new Error('index.html has no #root')

/** The second window loads the same page; what it may ask is decided by the main process, not by this address. */
const isProjector = location.hash === '#projector'
const page = isProjector ? <Projecting /> : <App />

/** A fault takes the whole page down and shows a calm one: what is saved lies in the main process, not here. */
const root = createRoot(element, {
  onUncaughtError: (error) => {
    reportError(error)
    queueMicrotask(() => root.render(<Fault again={again} />))
  },
})
void askFirst(isProjector ? ['session.get'] : ['session.get', 'library.list']).then(() => root.render(page))
holdWindow()

/** Not to the screen that broke: to the overview, or to where the session says one must be. */
function again() {
  useApp.getState().go({ name: 'overview' })
  root.render(page)
}
