import type { ComponentChildren } from 'preact'
import { suggestEntities, type EntityChoice } from '../lib/suggest'
import { changed, go, useRoute, type Query } from '../lib/route'
import { Combobox } from './combobox'

/** useQuery is the view's question, and how to change a part of it. */
export function useQuery(): [URLSearchParams, (changes: Query, replace?: boolean) => void] {
  const route = useRoute()
  return [route.query, (changes, replace) => go(route.view, changed(route.query, changes), replace)]
}

/** EntityField chooses an entity by name; what is typed and not chosen is left to the server to resolve. */
export function EntityField({ label, value, onChange }: { label: string; value: string; onChange: (entity: string) => void }) {
  return (
    <Combobox<EntityChoice>
      label={label}
      value={value}
      suggest={(text, signal) => suggestEntities(text, signal)}
      onPick={(c) => onChange(c.id)}
      onText={onChange}
    />
  )
}

export function Select({ label, value, options, onChange }: { label: string; value: string; options: Record<string, string>; onChange: (v: string) => void }) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {Object.entries(options).map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** TextField takes its value when the person has finished: on Enter or on leaving. */
export function TextField({ label, value, hint, onChange }: { label: string; value: string; hint?: string; onChange: (v: string) => void }) {
  return (
    <label class="field">
      {label}
      <input type="text" dir="auto" value={value} placeholder={hint} onChange={(e) => onChange(e.currentTarget.value.trim())} />
    </label>
  )
}

/** Fields groups the controls of a view. */
export function Fields({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="fields" role="group" aria-label={label}>
      {children}
    </div>
  )
}
