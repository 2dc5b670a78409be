import { setImmediate as nextTurn } from 'node:timers/promises'
import { CollateError } from '../contract/failure.ts'
import type { Call } from '../contract/method.ts'

/** Lets messages in, among them a cancel. Fails: cancelled. */
export async function giveWay({ signal }: Call): Promise<void> {
  await nextTurn()
  if (signal.aborted) throw new CollateError('cancelled', 'Cancelled.')
}

/** Runs work that comes in bounded pieces, giving way before each. Fails: cancelled, and as the work does. */
export async function takeTurns<T>(pieces: Generator<void, T>, call: Call): Promise<T> {
  for (;;) {
    await giveWay(call)
    const { done, value } = pieces.next()
    if (done) return value
  }
}
