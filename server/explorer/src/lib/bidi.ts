const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** isolated keeps a name that is written from right to left from turning round what stands beside it in a line; other names stay as they are. */
export const isolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name)

const names = new RegExp(`${rightToLeft.source}(?:[\\p{M} ’']*${rightToLeft.source})*`, 'gu')

/** apart isolates each such name within a line of others, where the line comes from the server as a whole. */
export const apart = (line: string): string => line.replace(names, isolated)

/** listed writes names beside each other, each in its own direction. */
export const listed = (names: string[]): string => names.map(isolated).join(', ')
