import '../theme/index.css'
import './sheet.css'
import { createRoot } from 'react-dom/client'
import { applyScheme } from '../theme/scheme.ts'
import { KeyNames } from '../ui/KeyNames.tsx'
import { Components } from './Components.tsx'
import { MeetingView } from './MeetingView.tsx'
import { OverviewView } from './OverviewView.tsx'
import { RatingView } from './RatingView.tsx'
import { SealingView } from './SealingView.tsx'

const asked = new URLSearchParams(location.search)
applyScheme(asked.get('theme') === 'dark' ? 'dark' : 'light')

const views: Record<string, () => React.JSX.Element> = {
  sheet: Components,
  overview: OverviewView,
  rating: RatingView,
  sealing: SealingView,
  meeting: MeetingView,
}
const View = views[asked.get('view') ?? 'sheet'] ?? Components
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <KeyNames value={{ Space: 'Spatie', Enter: 'Enter', ArrowUp: 'pijl omhoog', ArrowDown: 'pijl omlaag' }}>
      <View />
    </KeyNames>,
  )
}
