/** How good a ranking is, each from 0 to 1. */
export type Measures = { map: number; ndcg10: number; recall100: number }

/**
 * Average precision over the whole ranking, discounted cumulative gain of the first ten with a gain of 1 for each relevant
 * document (Järvelin and Kekäläinen 2002), and the share of the relevant ones among the first hundred.
 */
export function measure(ranking: readonly number[], relevant: ReadonlySet<number>): Measures {
  let found = 0
  let precisions = 0
  let gain = 0
  let early = 0
  ranking.forEach((id, at) => {
    if (!relevant.has(id)) return
    found++
    precisions += found / (at + 1)
    if (at < 10) gain += discount(at)
    if (at < 100) early++
  })
  let ideal = 0
  for (let at = 0; at < Math.min(10, relevant.size); at++) ideal += discount(at)
  return { map: precisions / relevant.size, ndcg10: gain / ideal, recall100: early / relevant.size }
}

const discount = (at: number) => 1 / Math.log2(at + 2)

/** The mean of each measure over all queries. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures) => all.reduce((sum, one) => sum + one[name], 0) / all.length
  return { map: mean('map'), ndcg10: mean('ndcg10'), recall100: mean('recall100') }
}
