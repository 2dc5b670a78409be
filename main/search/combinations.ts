type Groups = readonly (readonly string[])[]

/** One of each group in every combination. */
export function inEveryCombination(groups: Groups): string[][] {
  return groups.reduce<string[][]>(
    (made, group) => made.flatMap(sequence => group.map(one => [...sequence, one])),
    [[]],
  )
}

/** Groups that have at most so many combinations: the last are left out of the longest. Each keeps its first. */
export const cutToCombinations = (groups: Groups, most: number): string[][] =>
  cutWhile(groups, cut => product(cut) > most)

/** The same for groups of forms that are asked for by script. */
export const cutToScripts = (groups: Groups, most: number): string[][] =>
  cutWhile(groups, cut => byScript(cut).reduce((sum, part) => sum + product(part), 0) > most)

/**
 * Groups of forms parted by their script, since nobody writes half of a name in another one; each part has forms of all groups.
 * Where the first of each, which a person wrote, are of several scripts, they are left together.
 */
export function byScript(groups: Groups): Groups[] {
  const written = new Set(groups.map(([first = '']) => scriptOf(first)).filter(script => script !== null))
  if (written.size > 1) return [groups]
  const scripts = [...new Set(groups.flat().map(scriptOf))].filter(script => script !== null)
  const parts = scripts
    .map(script => groups.map(group => group.filter(form => (scriptOf(form) ?? script) === script)))
    .filter(part => part.every(group => group.length > 0))
  return parts.length === 0 ? [groups] : parts
}

const product = (groups: Groups) => groups.reduce((all, group) => all * group.length, 1)

function cutWhile(groups: Groups, isTooMuch: (cut: Groups) => boolean): string[][] {
  const cut = groups.map(group => [...group])
  while (isTooMuch(cut) && cut.some(group => group.length > 1)) {
    cut.reduce((one, other) => (other.length > one.length ? other : one)).pop()
  }
  return cut
}

/** Null of what holds no letters, such as a number. */
function scriptOf(form: string): 'cyrillic' | 'other' | null {
  if (/\p{Script=Cyrillic}/u.test(form)) return 'cyrillic'
  return /\p{L}/u.test(form) ? 'other' : null
}
