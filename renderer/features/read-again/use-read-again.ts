import { useEffect, useRef, useState } from 'react'
import type { ReadAgain } from '../../../main/contract/imports.ts'
import { useConnection } from '../../connection.tsx'
import { showFailure } from '../../ui/toast.tsx'

/** What helps to read them: nothing but what reads better since, a password, or a charset. */
export type Help = { password?: string; charset?: string }

/**
 * Reads documents again, one after the other, so that it can be seen how far it is and stopped between two. What was read until then is
 * kept. Leaving the page of it stops it too.
 */
export function useReadAgain() {
  const { library } = useConnection()
  const [done, setDone] = useState<number | null>(null)
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])

  return {
    /** How many have been read; null where nothing is being read. */
    done,
    cancel: () => stop.current?.abort(),
    /** Answers how each was read; fewer where it was cancelled, undefined where it could not be done at all. */
    async run(ids: readonly number[], help: Help): Promise<ReadAgain[] | undefined> {
      const running = new AbortController()
      const { signal } = running
      stop.current = running
      const answers: ReadAgain[] = []
      try {
        for (const id of ids) {
          if (signal.aborted) break
          setDone(answers.length)
          answers.push(...(await library.call('imports.readAgain', { ids: [id], ...help }, { signal })))
        }
        return answers
      } catch (error) {
        showFailure(error)
        return signal.aborted ? answers : undefined
      } finally {
        setDone(null)
      }
    },
  }
}
