import type { Account, Comparison } from '../../contract/compare.ts'
import { markedText, stretchesByAccount } from './marked-text.ts'

/** A row of a comparison on paper, '' where an account has nothing there: what they say alike, or what each says alone. */
export type AlignedRow = { isPoint: boolean; texts: string[] }

/**
 * The points of a comparison in order, and between them, in rows of their own, the sentences that only one account has,
 * where that account says them. Every sentence stands in exactly one row. Words that differ have the signs of their kinds.
 */
export function alignRows(comparison: Comparison): AlignedRow[] {
  const { accounts, points } = comparison
  const differing = stretchesByAccount(comparison)
  const textOf = ({ id, text }: Account, ranges: readonly (readonly [number, number])[]) =>
    ranges.map(range => markedText(text, range, differing.get(id) ?? [])).join(' ')
  const rows: AlignedRow[] = []
  const alone = accounts.map(account => aloneSentences(account, points))

  /** A row of what each account says alone up to an offset of its own. */
  function putAlone(befores: readonly number[]) {
    const texts = accounts.map((account, i) => {
      const sentences = alone[i] ?? []
      const end = sentences.findIndex(([start]) => start >= (befores[i] ?? 0))
      return textOf(account, sentences.splice(0, end < 0 ? sentences.length : end))
    })
    if (texts.some(text => text !== '')) rows.push({ isPoint: false, texts })
  }

  for (const { members } of points) {
    const ranges = accounts.map(({ id }) =>
      members.filter(member => member.document === id).map(({ start, end }): [number, number] => [start, end]),
    )
    putAlone(ranges.map(own => (own.length === 0 ? 0 : Math.min(...own.map(([start]) => start)))))
    rows.push({ isPoint: true, texts: accounts.map((account, i) => textOf(account, ranges[i] ?? [])) })
  }
  putAlone(accounts.map(() => Number.POSITIVE_INFINITY))
  return rows
}

function aloneSentences({ id, sentences }: Account, points: Comparison['points']) {
  const joined = points.flatMap(({ members }) => members.filter(member => member.document === id))
  return sentences.filter(([start, end]) => !joined.some(member => member.start < end && start < member.end))
}
