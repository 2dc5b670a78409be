import { useQueryClient } from '@tanstack/react-query'
import type { Account, SharedWording } from '../../../main/contract/compare.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import { type WordingPassage, wordingPassages } from './wording-marks.ts'

type Compared = { accounts: readonly Pick<Account, 'id'>[] }

/**
 * The wording that the accounts share, looked for beside what they say alike. Every part of the screen may ask; it is looked
 * for once.
 */
export function useWording({ accounts }: Compared) {
  const documents = accounts.map(({ id }) => id)
  const queries = useQueryClient()
  const { data, error, isFetching, refetch } = useCall(
    'compare.wording',
    { documents },
    { enabled: documents.length > 1 },
  )
  return {
    wording: data,
    passages: data ? passagesOf(data) : nowhere,
    isLooking: isFetching && !data,
    /** What went wrong, in a sentence; null where nothing did. */
    failure: error && !data ? toFailure(error).sentence : null,
    stop: () => void queries.cancelQueries({ queryKey: ['compare.wording', { documents }] }),
    look: () => void refetch(),
  }
}

/** The passages of each account by its id; none while they are looked for. */
export type Passages = ReadonlyMap<number, readonly WordingPassage[]>

const nowhere: Passages = new Map()
const known = new WeakMap<SharedWording, Passages>()

function passagesOf(wording: SharedWording): Passages {
  const passages = known.get(wording) ?? wordingPassages(wording)
  known.set(wording, passages)
  return passages
}
