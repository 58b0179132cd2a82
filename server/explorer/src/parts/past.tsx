import { address } from '../lib/api'
import { differences, type Restored } from '../lib/restored'
import { currentHref, useRoute } from '../lib/route'

/** Past says that an earlier revision is shown, or cannot be; what has changed since; and leads to the newest. */
export function Past({ restored: r }: { restored: Restored }) {
  const route = useRoute()
  if (!r.now || r.then?.revision === r.now.revision) return null
  const changed = r.then ? differences(r.then, r.now) : []
  const list = new Intl.ListFormat('en').format(changed)
  return (
    <aside class="past" aria-label="Revision">
      {r.then ? (
        <p>
          <strong>As it was at revision {r.revision}.</strong> {changed.length > 0 ? `Revision ${r.now.revision}, the newest, has ${list}.` : `Revision ${r.now.revision}, the newest, has as many of everything, and differs in what they say.`}
        </p>
      ) : (
        <p>
          <strong>This link was made at revision {r.revision}, which cannot be shown:</strong> {r.why}. What you see is revision {r.now.revision}, the newest; it may differ from what the link was made for.
        </p>
      )}
      <p class="links">
        <a href={currentHref(route.view, route.query)}>{r.then ? 'See it as it is now' : 'Drop the revision from the address'}</a>
        {r.revision <= r.now.revision && (
          <a href={address('/export', { since: r.revision, revision: r.now.revision })} download>
            What has changed since, as RDF Patch
          </a>
        )}
      </p>
    </aside>
  )
}
