import type { Account, Comparison } from '../../contract/compare.ts'

/** A row of a comparison on paper: what each account says on one matter, '' where it has nothing there. */
export type AlignedRow = { isPoint: boolean; texts: string[] }

/**
 * The points of a comparison in order, and between them the sentences that only one account has, each where that account
 * says it. Every sentence stands in exactly one row.
 */
export function alignRows({ accounts, points }: Comparison): AlignedRow[] {
  const rows: AlignedRow[] = []
  const isJoined = (account: Account, start: number, end: number) =>
    points.some(({ members }) =>
      members.some(member => member.document === account.id && member.start < end && start < member.end),
    )
  const alone = accounts.map(account => account.sentences.filter(([start, end]) => !isJoined(account, start, end)))

  function putAlone(column: number, before: number) {
    const account = accounts[column]
    const sentences = alone[column] ?? []
    while (account && sentences[0] && sentences[0][0] < before) {
      const [[start, end]] = sentences.splice(0, 1) as [[number, number]]
      rows.push({ isPoint: false, texts: accounts.map((_, i) => (i === column ? account.text.slice(start, end) : '')) })
    }
  }

  for (const { members } of points) {
    accounts.forEach((account, column) => {
      const starts = members.filter(member => member.document === account.id).map(member => member.start)
      if (starts.length > 0) putAlone(column, Math.min(...starts))
    })
    const texts = accounts.map(account =>
      members
        .filter(member => member.document === account.id)
        .map(({ start, end }) => account.text.slice(start, end))
        .join(' … '),
    )
    rows.push({ isPoint: true, texts })
  }
  for (const column of accounts.keys()) putAlone(column, Number.POSITIVE_INFINITY)
  return rows
}
