import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

interface WithdrawingProps {
  readonly cid: string
  readonly code: string
  readonly size?: 'small' | undefined
  /** Once it is signed or proposed. */
  readonly done?: () => void
}

/** A candidate withdraws after the opening: the button, and what two people sign. */
export function Withdrawing({ cid, code, size, done }: WithdrawingProps) {
  const { deliberation } = useText()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button kind="ghost" size={size ?? 'normal'} icon={UserRoundX} onPress={() => setOpen(true)}>
        {deliberation.withdraw.open}
      </Button>
      {open && <WithdrawDialog cid={cid} code={code} done={done ?? close} close={close} />}
    </>
  )
}
