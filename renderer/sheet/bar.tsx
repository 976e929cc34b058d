import { LockKeyhole, User, WifiOff } from 'lucide-react'
import { BarItem, BarTitle } from '../ui/Bar.tsx'
import { Button } from '../ui/Button.tsx'
import { SavedState } from '../ui/SavedState.tsx'

/** Bar and status as every view has them. */
export const bar = {
  left: <BarTitle app="Zegel" trail={['Klinische geriatrie, najaar 2026']} />,
  right: (
    <>
      <BarItem icon={WifiOff} optional>
        Werkt zonder internet
      </BarItem>
      <BarItem icon={User}>Anja Willemsen, opleidingssecretaris</BarItem>
      <Button kind="ghost" icon={LockKeyhole} keys="Ctrl+L">
        Vergrendel
      </Button>
    </>
  ),
}

export const status = <SavedState state="saved" text="Bewaard om 16:24" />
export const railWords = { done: 'klaar', current: 'nu', open: 'nog niet', locked: 'kan nog niet' }
