import { suggestEntities, type EntityChoice } from '../lib/suggest'
import { Combobox } from './combobox'

interface Props {
  label: string
  chosen: { id: string; label: string }[]
  onChange: (ids: string[]) => void
}

/** Chips shows the chosen entities, each to be taken away, and a box to add another. */
export function Chips({ label, chosen, onChange }: Props) {
  const ids = chosen.map((c) => c.id)
  return (
    <div class="chips" role="group" aria-label={label}>
      {chosen.map((c) => (
        <span key={c.id} class="chip">
          <span dir="auto">{c.label}</span>
          {chosen.length > 1 && (
            <button aria-label={`Take ${c.label} away`} onClick={() => onChange(ids.filter((i) => i !== c.id))}>
              ×
            </button>
          )}
        </span>
      ))}
      <Combobox<EntityChoice> label="Add" hideLabel placeholder="Add a state, person, organisation" clears suggest={(text, signal) => suggestEntities(text, signal)} onPick={(c) => onChange([...ids, c.id])} onText={(text) => text && onChange([...ids, text])} />
    </div>
  )
}
