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
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim()
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
