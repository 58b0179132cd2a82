export type Cell = string | number | undefined

/** cell quotes after RFC 4180; what a spreadsheet would take for a formula is kept from being one. */
const cell = (v: Cell) => {
  if (v === undefined) return ''
  const text = /^[=+@-]/.test(String(v)) ? `'${v}` : String(v)
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** csvOf writes rows, the headings first, as RFC 4180 has it. */
export const csvOf = (rows: Cell[][]): string => rows.map((r) => r.map(cell).join(',')).join('\r\n') + '\r\n'
