import { CollateError } from '../contract/failure.ts'

/** For calls that are in the contract and have no answer yet. Fails: declined. */
export function notYet(): never {
  throw new CollateError('declined', 'This version of Collate cannot do that yet.')
}
