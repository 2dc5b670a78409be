import { CollateError } from '../contract/failure.ts'
import type { Call } from '../contract/method.ts'

/** Lets messages in, a cancel among them. Fails: cancelled. */
export async function breathe({ signal }: Call): Promise<void> {
  await new Promise<void>(resolve => setImmediate(resolve))
  if (signal.aborted) throw new CollateError('cancelled', 'The search was stopped.')
}
