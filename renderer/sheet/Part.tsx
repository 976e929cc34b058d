import type { ReactNode } from 'react'

/** One titled part of the sheet, so many of twelve columns wide. */
export function Part({ title, span, children }: { title: string; span: number; children: ReactNode }) {
  return (
    <section className={`sheet-part z-section span-${span}`}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
