// The question on the screen, as a line for a terminal, for Python and for R.

/** curl quotes for a POSIX shell. */
export const curl = (url: string): string => `curl '${url.replace(/'/g, `'\\''`)}'`

export function python(url: string): string {
  return `import json, urllib.request\n\nwith urllib.request.urlopen(${JSON.stringify(url)}) as answer:\n    data = json.load(answer)\n`
}

export const r = (url: string): string => `data <- jsonlite::fromJSON(${JSON.stringify(url)}, simplifyVector = FALSE)\n`

/** copyText puts text on the clipboard; false where the browser will not have it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false // no permission, or no secure context: the page shows the text to be copied by hand
  }
}

/** save hands a file that the page made to the browser. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const a = document.createElement('a')
  a.href = url
  a.download = name
  a.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000) // the download has begun by then
}
