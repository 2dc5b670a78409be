import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignAccounts } from '../main/compare/align-accounts.ts'
import { likenessOfAccounts } from '../main/compare/similar-accounts.ts'
import { createCancellation } from '../main/contract/cancellation.ts'
import { type Benchmark, type Figures, WrongUse } from './benchmark.ts'
import { pick, type Random, seededRandom } from './random.ts'
import { withSignedLibrary } from './signed-library.ts'

/** An account of a triplet: its text, and where the sentences of its file stand in it, in UTF-16 code units. */
type Account = { id: number; triplet: string; text: string; language: string; sentences: [number, number][] }

const seed = 1999

/**
 * Of three accounts each of many events: whether an account finds the other two of its event among all (mean average precision),
 * the share of its sentences that are joined with one of them, and with one of two random accounts of other events.
 */
export const triplets: Benchmark = {
  options: {},
  operands: ['FOLDER'],
  async run({ operands }, say) {
    const accounts = readAccounts(operands[0] ?? '')
    say(`${accounts.length} accounts`)
    const random = seededRandom(seed)
    const own = (account: Account) => accounts.filter(other => other.triplet === account.triplet && other !== account)
    return {
      'collate.map': meanAveragePrecision(accounts),
      ...(await libraryFigures(accounts)),
      'collate.alignedWithin': shareJoined(accounts, own),
      'collate.alignedShuffled': shareJoined(accounts, account => strangers(account, accounts, random)),
    }
  },
}

function readAccounts(folder: string): Account[] {
  let names: string[]
  try {
    names = readdirSync(folder).filter(name => name.endsWith('.json'))
  } catch {
    throw new WrongUse(`The folder ${folder} cannot be read.`)
  }
  const accounts = names.sort().map((name, at) => readAccount(join(folder, name), at + 1))
  if (accounts.length < 4)
    throw new WrongUse(`${folder} holds no triplets (JSON with triplet-uuid and body-paragraphs).`)
  return accounts
}

function readAccount(file: string, id: number): Account {
  const content: { 'triplet-uuid': string; 'body-paragraphs': string[][] } = JSON.parse(readFileSync(file, 'utf8'))
  const account: Account = { id, triplet: content['triplet-uuid'], text: '', language: 'en', sentences: [] }
  for (const paragraph of content['body-paragraphs']) {
    for (const sentence of paragraph.map(words => words.trim()).filter(Boolean)) {
      account.sentences.push([account.text.length, account.text.length + sentence.length])
      account.text += `${sentence} `
    }
    account.text += '\n\n'
  }
  return account
}

function meanAveragePrecision(accounts: readonly Account[]): number {
  const likeness = likenessOfAccounts(accounts)
  const precisions = accounts.map((account, at) => {
    const alike = (other: Account) => likeness[at]?.[other.id - 1] ?? 0
    const ranked = accounts.filter(other => other !== account).sort((one, other) => alike(other) - alike(one))
    const ranks = ranked.flatMap(({ triplet }, rank) => (triplet === account.triplet ? [rank + 1] : []))
    return ranks.reduce((sum, rank, found) => sum + (found + 1) / rank, 0) / ranks.length
  })
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length
}

/** The same over a library of these accounts, asked as the program asks it; and of pairs that seem of one event, those that are. */
async function libraryFigures(accounts: readonly Account[]): Promise<Figures> {
  const tripletOf = new Map(accounts.map(({ id, triplet }) => [id, triplet]))
  const precisions: number[] = []
  const pairs = { seem: 0, right: 0, all: 0 }
  await withSignedLibrary(accounts, async finder => {
    for (const { id, triplet } of accounts) {
      const answer = await finder['similar.accounts']({ document: id, limit: 50 }, createCancellation())
      const isOwn = answer.accounts.map(({ document }) => tripletOf.get(document.id) === triplet)
      const ranks = isOwn.flatMap((own, rank) => (own ? [rank + 1] : []))
      const others = accounts.filter(other => other.triplet === triplet).length - 1
      precisions.push(ranks.reduce((sum, rank, at) => sum + (at + 1) / rank, 0) / others)
      const seeming = isOwn.filter((_, at) => answer.accounts[at]?.sameEvent)
      pairs.seem += seeming.length
      pairs.right += seeming.filter(Boolean).length
      pairs.all += others
    }
  })
  return {
    'collate.library.map': precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length,
    'collate.library.eventPrecision': pairs.right / pairs.seem,
    'collate.library.eventRecall': pairs.right / pairs.all,
  }
}

function strangers(account: Account, accounts: readonly Account[], random: Random): Account[] {
  const first = pick(
    random,
    accounts.filter(({ triplet }) => triplet !== account.triplet),
  )
  const second = pick(
    random,
    accounts.filter(({ triplet, id }) => triplet !== account.triplet && id !== first.id),
  )
  return [first, second]
}

function shareJoined(accounts: readonly Account[], partnersOf: (account: Account) => Account[]): number {
  let joined = 0
  let sentences = 0
  for (const account of accounts) {
    const members = alignAccounts([account, ...partnersOf(account)])
      .points.flatMap(point => point.members)
      .filter(({ document }) => document === account.id)
    joined += account.sentences.filter(sentence => members.some(member => covers(member, sentence))).length
    sentences += account.sentences.length
  }
  return joined / sentences
}

/** Whether a member and a sentence of the file overlap by half of the shorter. */
function covers({ start, end }: { start: number; end: number }, [from, to]: [number, number]): boolean {
  return Math.min(end, to) - Math.max(start, from) >= Math.min(to - from, end - start) / 2
}
