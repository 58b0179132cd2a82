// Every view with a question that the bundled data answer.
const pattern = "MATCH p = (a:State)-[v:visit]->(:State {code:'PAK'}) RETURN p, v.date LIMIT 5"

export const views = {
  story: '',
  timeline: 'timeline?a=PAK&b=RUS',
  network: 'network?focus=PAK&focus=SUN',
  paths: 'paths?from=PAK&to=SUN',
  dyad: 'dyad?a=PAK&b=RUS',
  claims: 'claims?advisory=show',
  conflicts: 'conflicts',
  documents: 'documents',
  pattern: 'pattern?' + new URLSearchParams({ pattern }),
  entity: 'entity?id=PAK',
  search: 'search?q=tashkent',
  stances: 'stances',
  recommendations: 'recommendations',
  events: 'events?participant=PAK&type=conflict',
}
