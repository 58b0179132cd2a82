// Every view with a question that the bundled data answer.
const pattern = "MATCH p = (a:State)-[v:visit]->(:State {code:'PAK'}) RETURN p, v.date LIMIT 5"

export const views = {
  paths: 'paths',
  network: 'network?focus=PAK&focus=SUN',
  timeline: 'timeline?a=PAK&b=RUS',
  dyad: 'dyad?a=PAK&b=RUS',
  claims: 'claims?advisory=show',
  conflicts: 'conflicts',
  documents: 'documents',
  pattern: 'pattern?' + new URLSearchParams({ pattern }),
  entity: 'entity?id=PAK',
  events: 'events?participant=PAK&type=conflict',
}
