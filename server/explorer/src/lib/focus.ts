// Where the focus goes when what has it goes away: a button that hides itself must not send a person back to the top.

const inside = (e: EventTarget): e is HTMLElement => e instanceof HTMLElement && e.isConnected && e !== document.body && e !== document.documentElement

/** keepFocus gives the focus to what is left around an element that went away with it, so that Tab goes on from there. */
export function keepFocus(): void {
  let path: EventTarget[] = []
  document.addEventListener('focusin', (e) => (path = e.composedPath()))
  document.addEventListener('focusout', ({ target }) => setTimeout(() => (target as Element).isConnected && document.activeElement === document.body && (path = []))) // left by a click
  new MutationObserver(() => {
    if (path.length === 0 || document.activeElement !== document.body || inside(path[0]!)) return
    const left = path.find(inside)
    path = []
    if (left && left.tabIndex < 0) left.tabIndex = -1
    left?.focus({ preventScroll: true })
  }).observe(document.body, { childList: true, subtree: true })
}
