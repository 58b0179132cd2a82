// Which revision of the graph is looked at. A link made by "Copy as link" names the one that it was made at: while that
// is not the newest, every question asks about it, and every link in the page keeps it.

let looked: number | undefined

/** past is the earlier revision that is looked at; undefined is the newest. */
export const past = (): number | undefined => looked

/** lookAt chooses the revision that questions are about. */
export const lookAt = (revision: number | undefined): void => void (looked = revision)
