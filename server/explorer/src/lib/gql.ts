// What the editor of patterns knows of the language: enough to colour and to complete.

export interface Token {
  text: string
  kind: 'keyword' | 'string' | 'number' | 'label' | 'name' | 'other'
}

export const keywords = ['MATCH', 'WHERE', 'RETURN', 'ORDER BY', 'LIMIT', 'OFFSET', 'DISTINCT', 'AND', 'OR', 'NOT', 'IN', 'IS NULL', 'ANY SHORTEST', 'ALL SHORTEST', 'SHORTEST', 'WALK', 'TRAIL', 'ACYCLIC', 'SIMPLE', 'ASC', 'DESC']
const words = new Set(keywords.flatMap((k) => k.split(' ')).concat('XOR', 'ANY', 'ALL', 'NULL', 'IS', 'TRUE', 'FALSE'))
export const nodeLabels = ['State', 'Person', 'Organisation', 'Treaty', 'Group', 'Place', 'Project']
export const relations = ['HOLDS_OFFICE', 'MEMBER_OF', 'SUCCEEDED_BY']
export const properties = ['name', 'code', 'date', 'from', 'to', 'status', 'confidence', 'document', 'office']

/** tokens cuts a pattern into pieces that together are the whole text. */
export function tokens(text: string): Token[] {
  const out: Token[] = []
  const piece = /'(?:[^'\\]|\\.|'')*'?|"[^"]*"?|\d+(?:\.\d+)?|[A-Za-z_]\w*|\s+|[^]/g
  let afterColon = false // a label may come here
  let inLabels = false // the label before may be followed by "|" and another
  for (const [t] of text.matchAll(piece)) {
    let kind: Token['kind'] = 'other'
    if (/^['"]/.test(t)) kind = 'string'
    else if (/^\d/.test(t)) kind = 'number'
    else if (/^[A-Za-z_]/.test(t)) kind = afterColon ? 'label' : words.has(t.toUpperCase()) ? 'keyword' : 'name'
    if (t.trim() !== '') {
      afterColon = t === ':' || ((afterColon || inLabels) && /^[|&!%(]$/.test(t))
      inLabels = kind === 'label'
    }
    out.push({ text: t, kind })
  }
  return out
}

/** completions lists what the word before the caret may become: labels after ":", properties after ".", else keywords. */
export function completions(text: string, caret: number, types: string[]): { start: number; words: string[] } {
  const before = text.slice(0, caret)
  const word = /[A-Za-z_]*$/.exec(before)![0]
  const start = caret - word.length
  const sign = before.slice(0, start).trimEnd().slice(-1)
  const inEdge = before.lastIndexOf('[') > before.lastIndexOf(']')
  const from = sign === ':' || sign === '|' || sign === '&' || sign === '!' ? (inEdge ? [...types, ...relations] : nodeLabels) : sign === '.' ? properties : word ? keywords : []
  const folded = word.toLowerCase()
  return { start, words: from.filter((w) => w.toLowerCase().startsWith(folded) && w.toLowerCase() !== folded).slice(0, 8) }
}

/** offsetOf turns line and column, counted from 1 in characters, into an index of the text. */
export function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n')
  const head = lines.slice(0, line - 1).reduce((n, l) => n + l.length + 1, 0)
  const within = [...(lines[line - 1] ?? '')].slice(0, Math.max(0, column - 1)).join('').length
  return Math.min(text.length, head + within)
}

export const examples: { title: string; pattern: string }[] = [
  { title: 'Who visited Pakistan, and when', pattern: "MATCH (a:State)-[v:visit]->(:State {code:'PAK'})\nRETURN a, v.date, v.status ORDER BY v.from" },
  { title: 'Prime ministers abroad', pattern: "MATCH p = (pm:Person)-[v:visit WHERE v.office = 'Prime Minister']->(s:State)\nRETURN p LIMIT 20" },
  { title: 'Visited, and later armed by', pattern: "MATCH p = (:State {code:'PAK'})-[v:visit]->(s:State)-[a:arms_transfer WHERE a.from > v.to]->(:State {code:'PAK'})\nRETURN p" },
  { title: 'Shortest ways from Pakistan to Iran', pattern: "MATCH p = ALL SHORTEST (:State {code:'PAK'})-[:conflict|cooperation]-{1,3}(:State {code:'IRN'})\nRETURN p LIMIT 10" },
]
