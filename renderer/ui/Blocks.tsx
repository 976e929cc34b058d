import './Blocks.css'

export type BlocksProps = {
  label: string
  items: readonly { id: string; count: number; label: string; muted?: boolean | undefined }[]
}

/** Groups of a whole as blocks, each as wide as its share. */
export function Blocks({ label, items }: BlocksProps) {
  return (
    <ul className="z-blocks" aria-label={label}>
      {items.map((item) => (
        <li
          key={item.id}
          className={item.muted ? 'z-block z-block-muted' : 'z-block'}
          style={{ flexGrow: Math.max(item.count, 1) }}
        >
          <b>{item.count}</b>
          <span>{item.label}</span>
        </li>
      ))}
    </ul>
  )
}
