import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'

function App() {
  useEffect(() => {
    document.documentElement.dataset['usable'] = 'true'
  }, [])
  return <h1>Zegel</h1>
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<App />)
