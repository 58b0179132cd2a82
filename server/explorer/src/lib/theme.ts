import { useEffect, useState } from 'preact/hooks'

export type Theme = 'system' | 'light' | 'dark'

const key = 'entente-theme'
const order: Theme[] = ['system', 'light', 'dark']

function stored(): Theme {
  try {
    const t = localStorage.getItem(key)
    return order.find((o) => o === t) ?? 'system'
  } catch {
    return 'system' // storage is off: the choice lasts as long as the page
  }
}

/** useTheme follows the system until a person chooses. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(stored)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    window.dispatchEvent(new Event('themechange'))
    try {
      localStorage.setItem(key, theme)
    } catch {
      // As above: nothing is lost but the memory of the choice.
    }
  }, [theme])
  return [theme, () => setTheme(order[(order.indexOf(theme) + 1) % order.length]!)]
}

/** colour reads a colour of the style sheet, for drawings that take no style sheet. */
export function colour(name: string): string {
  // The sheet writes light-dark(…, …); only a property that is a colour resolves it.
  const probe = document.createElement('i')
  probe.hidden = true
  probe.style.color = `var(--${name})`
  document.body.append(probe)
  const resolved = getComputedStyle(probe).color
  probe.remove()
  return resolved
}

/** usePalette counts changes of the colours, so that drawings are made anew. */
export function usePalette(): number {
  const [n, setN] = useState(0)
  useEffect(() => {
    const change = () => setN((k) => k + 1)
    const media = window.matchMedia('(prefers-color-scheme: dark)')
    media.addEventListener('change', change)
    window.addEventListener('themechange', change)
    return () => {
      media.removeEventListener('change', change)
      window.removeEventListener('themechange', change)
    }
  }, [])
  return n
}

export const reducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches

const parts = (rgb: string) => [...rgb.matchAll(/[\d.]+/g)].slice(0, 3).map((m) => Number(m[0]))

/** mixed lays a colour over a ground with so much opacity; drawings that stack colours cannot use transparent ones. */
export function mixed(rgb: string, ground: string, opacity: number): string {
  const over = parts(rgb)
  const under = parts(ground)
  return `rgb(${over.map((v, i) => Math.round(v * opacity + under[i]! * (1 - opacity))).join(', ')})`
}
