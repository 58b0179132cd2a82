// Every view with a question that the bundled data answer.
const pattern = "MATCH p = (a:State)-[v:visit]->(:State {code:'PAK'}) RETURN p, v.date LIMIT 5"
const id = 'https://w3id.org/entente/id/' // what follows is made of what a record says: see docs/adr/0003

export const views = {
  story: '',
  timeline: 'timeline?a=PAK&b=RUS',
  network: 'network?focus=PAK&focus=SUN',
  paths: 'paths?from=PAK&to=SUN',
  dyad: 'dyad?a=PAK&b=RUS',
  claims: 'claims?advisory=show',
  conflicts: 'conflicts',
  documents: 'documents',
  document: 'document?' + new URLSearchParams({ id: id + 'document/41419709-eb3e-538b-a6f4-9b4b5a2f984d', mark: id + 'event/74f5fd90-95c2-5dea-b6fe-447c34b64e57' }),
  pattern: 'pattern?' + new URLSearchParams({ pattern }),
  entity: 'entity?id=PAK',
  search: 'search?q=tashkent',
  stances: 'stances',
  recommendations: 'recommendations',
  events: 'events?participant=PAK&type=conflict',
}
