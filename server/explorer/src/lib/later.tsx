import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** later is a component that is fetched when it is first shown; it says so meanwhile, and says it when it cannot be had. */
export function later<P extends object>(load: () => Promise<{ default: ComponentType<P> }>, waiting: string): ComponentType<P> {
  let found: ComponentType<P> | undefined
  return function Later(props: P) {
    const [View, setView] = useState<ComponentType<P> | undefined>(() => found)
    const [failed, setFailed] = useState(false)
    const fetch = () => {
      setFailed(false)
      load().then(
        (m) => {
          found = m.default
          setView(() => found)
        },
        () => setFailed(true),
      )
    }
    useEffect(() => {
      if (!View) fetch()
    }, [])
    if (View) return <View {...props} />
    if (!failed) {
      return (
        <p class="progress" role="status">
          {waiting}
        </p>
      )
    }
    return (
      <div class="failure" role="alert">
        <p>A part of the page could not be fetched; is the server running? After an update of the server, load the page again.</p>
        <button onClick={fetch}>Try again</button>
      </div>
    )
  }
}
