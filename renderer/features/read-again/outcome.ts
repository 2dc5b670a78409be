import type { ReadAgain } from '../../../main/contract/imports.ts'
import { words } from '../../strings/words.ts'

/** What reading some documents again came to, in a sentence. */
export function sayOutcome(answers: readonly ReadAgain[], asked: number): string {
  const count = (outcome: ReadAgain['outcome']) => answers.filter(one => one.outcome === outcome).length
  const [renewed, same, unread] = [count('renewed'), count('same'), count('unread') + count('gone')]
  return [
    renewed > 0 && words.readAgain.renewed(renewed),
    same > 0 && words.readAgain.same(same),
    unread > 0 && words.readAgain.unread(unread),
    answers.length < asked && words.readAgain.stopped(asked - answers.length),
  ]
    .filter(Boolean)
    .join(' ')
}
