import { useText } from '../../text/index.ts'
import { Dialog } from '../../ui/Dialog.tsx'

interface PublishDialogProps {
  readonly open: boolean
  /** How many things candidates still miss. */
  readonly missing: number
  readonly onPublish: () => void
  readonly onClose: () => void
}

/** Publishing cannot be undone: what is frozen, what is not, and what one gets. */
export function PublishDialog({ open, missing, onPublish, onClose }: PublishDialogProps) {
  const { publication: words, common } = useText()
  return (
    <Dialog
      open={open}
      title={words.dialogTitle}
      confirm={{ label: words.publish, run: onPublish }}
      cancel={{ label: common.cancel, run: onClose }}
    >
      <p>{words.dialogFrozen}</p>
      <p>{words.dialogOpen}</p>
      {missing > 0 && <p className="z-ochre">{words.dialogMissing(missing)}</p>}
      <p>{words.dialogCode}</p>
    </Dialog>
  )
}
