import type { ClaimCell } from '../../../main/contract/claims.ts'
import type { ClaimRow } from './claim-rows.ts'

type Says = ClaimCell['says']

/** The letter that says each, in the cells of a claim and in those of the answer to it. */
export const sayingKeys: Record<ClaimRow['of'], readonly { says: Says; key: string }[]> = {
  claim: [
    { says: 'fact', key: 'F' },
    { says: 'attributes', key: 'A' },
    { says: 'disputes', key: 'D' },
    { says: 'different', key: 'G' },
    { says: 'nothing', key: 'N' },
  ],
  reply: [
    { says: 'answered', key: 'A' },
    { says: 'unanswered', key: 'N' },
  ],
}

/** What a letter says in a row; undefined where it says nothing there. */
export const saidByKey = (key: string, of: ClaimRow['of']): Says | undefined =>
  sayingKeys[of].find(one => one.key === key.toUpperCase())?.says
