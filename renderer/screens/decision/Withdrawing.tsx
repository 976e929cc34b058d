import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/index.ts'
import { Button } from '../../ui/Button.tsx'
import { WithdrawDialog } from '../deliberation/WithdrawDialog.tsx'

/** A candidate withdraws while it is being decided: two people sign it. */
export function Withdrawing({ cid, code }: { cid: string; code: string }) {
  const { deliberation } = useText()
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div className="decision-withdrawing">
      <Button kind="ghost" size="small" icon={UserRoundX} onPress={() => setOpen(true)}>
        {deliberation.withdraw.open}
      </Button>
      {open && <WithdrawDialog cid={cid} code={code} done={close} close={close} />}
    </div>
  )
}
