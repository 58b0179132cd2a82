// The shapes of the public API's answers, as far as the page reads them.

export type QuadClass = 'verbal-cooperation' | 'material-cooperation' | 'verbal-conflict' | 'material-conflict' | 'none'

export interface Entity {
  kind: string
  name: string
  id: string
  code?: string
  office?: string
  state?: string
  role?: string
}

export interface DocumentRef {
  id: string
  title?: string
}

export interface EventAnswer {
  id: string
  type: string
  status?: string
  date?: string
  date_basis?: string
  source?: Entity[]
  target?: Entity[]
  party?: Entity[]
  mediator?: Entity[]
  object?: Entity[]
  place?: Entity[]
  plover?: string
  confidence?: number
  note?: string
  rule?: string
  quad_class?: QuadClass
  relation?: string
  document?: DocumentRef
  claim?: string
  speaker?: Entity
  advisory?: string
  quote?: string
  provenance?: { section?: string; item?: number; quote?: string }
}

export interface ClaimAnswer {
  id: string
  claim_type: string
  speaker: Entity
  text: string
  about?: Entity[]
  date?: string
  asserts?: EventAnswer[]
  advisory?: string
  confidence?: number
  document?: DocumentRef
  provenance?: { section?: string; item?: number; quote?: string }
}

/** What a cut answer says: the bound that bit, and its value. */
export interface Truncated {
  limit: string
  value: number
}

export interface Answer {
  revision: number
  truncated?: Truncated
}

export interface List<T> extends Answer {
  items: T[]
  next: string | null
  total?: number
}

export interface Step {
  entity?: Entity
  lineage?: Entity
  event?: EventAnswer
  direction?: 'out' | 'in' | 'mutual'
  quote?: string
  document?: DocumentRef
}

export interface PathAnswer {
  hops: number
  weight: number
  steps: Step[]
}

export interface PathsAnswer extends Answer {
  paths: PathAnswer[]
  from: Entity
  to: Entity
  explain: string[]
  explanation?: Explanation
}

export interface NodeAttributes {
  id: string
  label: string
  kind: string
  code?: string
  type?: string
  quad_class?: QuadClass
  status?: string
  date?: string
  focus?: boolean
  degree: number
  start?: string
  end?: string
  x?: number
  y?: number
}

export interface EdgeAttributes {
  label: string
  directed: boolean
  weight: number
  counts?: Record<string, number>
  quad_classes?: Partial<Record<QuadClass, number>>
  start?: string
  end?: string
}

export interface GraphAnswer {
  attributes: { revision: number; truncated?: Truncated; hidden?: number }
  nodes: { key: string; attributes: NodeAttributes }[]
  edges: { key: string; source: string; target: string; undirected?: boolean; attributes: EdgeAttributes }[]
}

export interface DyadYear {
  year: number
  verbal_cooperation: number
  material_cooperation: number
  verbal_conflict: number
  material_conflict: number
  other: number
  types: Record<string, number>
  balance: number
}

export interface DyadVisit {
  id: string
  date?: string
  status: string
  visitors: Entity[]
}

export interface DyadAnswer extends Answer {
  a: Entity
  b: Entity
  events: number
  undated: number
  years: DyadYear[]
  types: { type: string; count: number; first_date?: string; last_date?: string }[]
  visits: { a_to_b: DyadVisit[]; b_to_a: DyadVisit[] }
  shared_memberships: { of: Entity; from?: string; to?: string }[]
  trends: EventAnswer[]
  longest_silence?: { after: string; before: string; days: number }
  balance_method: string
}

export interface EntityAnswer extends Entity {
  aliases?: string[]
  official_name?: string
  capital?: string
  located_in?: string
  valid?: { from?: string; to?: string }[]
  offices?: { office: string; state?: string; from?: string; to?: string }[]
  memberships?: { of: Entity; role?: string; from?: string; to?: string }[]
  predecessors?: Entity[]
  successors?: Entity[]
  neighbours: number
  events: Record<string, number>
  revision: number
}

export interface SearchItem extends Entity {
  degree: number
  match: string
  via?: string
}

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string
  match?: boolean
}

export interface FoundItem {
  kind: 'entity' | 'event' | 'claim' | 'document'
  id: string
  label: string
  type?: string
  code?: string
  date?: string
  snippet: Piece[]
  speaker?: Entity
  document?: DocumentRef
}

export interface FoundAnswer extends Answer {
  items: FoundItem[]
  total: Partial<Record<FoundItem['kind'], number>>
}

export interface Stance {
  kind: 'agree' | 'disagree'
  explain: string
  sides: EventAnswer[]
}

export interface StancesAnswer extends Answer {
  items: Stance[]
  agree: number
  disagree: number
}

export interface Recommendation {
  claim: ClaimAnswer
  since: string
  types: string[]
  matches: EventAnswer[]
  total: number
}

export interface RecommendationsAnswer extends Answer {
  items: Recommendation[]
  method: string
}

/** How an answer for paths came about, in numbers. */
export interface Explanation {
  first?: string
  shortest: number
  steps_looked_at: number
  complete: boolean
  events_of_the_ends: number
  passing: number
  excluded: { filter: string; events: number; alone: number }[]
  limit?: string
}

export interface Conflict {
  kind: string
  explain: string
  sides: EventAnswer[]
}

export interface DocumentInfo {
  id: string
  title?: string
  date?: string
  type?: string
  publisher?: string
  licence?: string
  source?: string
  organisers?: Entity[]
  participants?: Entity[]
}

export interface DocumentAnswer extends DocumentInfo {
  events: EventAnswer[]
  claims: ClaimAnswer[]
  total: { events: number; claims: number }
  revision: number
}

export interface MatchAnswer extends Answer {
  columns: string[]
  rows: unknown[][]
}

export interface Stats extends Answer {
  quads: number
  entities: number
  events: number
  claims: number
  documents: number
  types: Record<string, number>
}
