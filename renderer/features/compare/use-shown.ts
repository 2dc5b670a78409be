import { useMemo } from 'react'
import { accountColour, nameAccounts } from './account-names.ts'
import { type Block, layOutBlocks } from './blocks.ts'
import type { Parts } from './parts.ts'

/** An account as a column shows it. */
export type ShownAccount = { id: number; name: string; colour: string; blocks: readonly Block[] }

/** Ids of the accounts in order; the same list while they are the same. */
export function useIds(accounts: Parts['comparison']['accounts']): readonly number[] {
  const key = accounts.map(({ id }) => id).join()
  return useMemo(() => key.split(',').map(Number), [key])
}

/** These accounts of a comparison, laid out in blocks. */
export function useShown({ comparison, compared }: Parts, open: readonly number[]): readonly ShownAccount[] {
  return useMemo(() => {
    const names = nameAccounts(comparison.accounts)
    return open.map(id => ({
      id,
      name: names.get(id) ?? '',
      colour: accountColour(comparison.accounts.findIndex(account => account.id === id)),
      blocks: layOutBlocks(comparison, id, open, compared.has(id)),
    }))
  }, [comparison, compared, open])
}
