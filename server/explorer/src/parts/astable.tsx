import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** AsTable holds the numbers behind a drawing, for those who do not see it or want them exactly. */
export function AsTable({ label, summary, children }: { label: string; summary: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="as-table" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <div class="scroll" tabIndex={0} role="region" aria-label={label + ' as a table'}>
          <table>{children}</table>
        </div>
      )}
    </details>
  )
}
