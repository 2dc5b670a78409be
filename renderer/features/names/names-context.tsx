import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { NameList, RowAnswer, RowReading } from '../../../main/contract/batch.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useConnection } from '../../connection.tsx'
import { settings } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { namesOf } from './name-rows.ts'

/** A list on the desk, with what was found so far. */
export type Names = {
  /** What it is called: its file, or that it was pasted. */
  title: string
  list: NameList
  /** The columns that it was found to have its names in. */
  foundColumns: readonly number[]
  reading: RowReading
  /** For each name, in their order; fewer while they are searched for. */
  answers: readonly RowAnswer[]
  unreadable: number
  /** Whether other spellings were searched. */
  spellings: boolean
  isRunning: boolean
  problem: string | null
}
export type ListChoice = Partial<Pick<NameList, 'columns' | 'hasHead'> & Pick<Names, 'reading'>>

type Desk = {
  names: Names | undefined
  /** Takes a list and searches for it. */
  begin(title: string, list: NameList): void
  /** Reads it another way and searches for it anew; without a choice it is just searched for again. */
  change(choice: ListChoice): void
  stop(): void
  leave(): void
}

const NamesContext = createContext<Desk | undefined>(undefined)

/** The list of names, from anywhere below. */
export function useNames(): Desk {
  const desk = useContext(NamesContext)
  if (!desk) throw new Error('There is no NamesProvider above this component.')
  return desk
}

/** Names of one call: rows fill in as calls come back. */
const atOnce = 20

/** Keeps the list of names while other screens are looked at, and goes on with the search. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const { library } = useConnection()
  const [names, setNames] = useState<Names>()
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const desk = useMemo<Desk>(() => {
    async function run(begun: Names) {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      const isCurrent = () => running.current === controller && !controller.signal.aborted
      const change = (patch: (before: Names) => Partial<Names>) =>
        setNames(before => (before && isCurrent() ? { ...before, ...patch(before) } : before))
      setNames(begun)
      const all = namesOf(begun.list)
      const { reading, spellings } = begun
      let found = 0
      try {
        for (let at = 0; at < all.length; at += atOnce) {
          const asked = { rows: all.slice(at, at + atOnce), reading, spellings }
          const { answers, unreadable } = await library.call('search.batch', asked, { signal: controller.signal })
          found += answers.filter(({ total }) => total > 0).length
          change(before => ({ answers: [...before.answers, ...answers], unreadable }))
        }
        if (isCurrent()) announce(words.names.summary(found, all.length))
      } catch (error) {
        const { code, sentence } = toFailure(error)
        if (code !== 'cancelled') change(() => ({ problem: sentence }))
      }
      change(() => ({ isRunning: false }))
    }
    const fresh = () => ({
      answers: [],
      unreadable: 0,
      problem: null,
      isRunning: true,
      spellings: settings().spellings,
    })
    return {
      names,
      begin: (title, list) =>
        void run({ title, list, foundColumns: list.columns, reading: names?.reading ?? 'name', ...fresh() }),
      change({ reading, ...listed }) {
        if (names)
          void run({ ...names, reading: reading ?? names.reading, list: { ...names.list, ...listed }, ...fresh() })
      },
      stop() {
        running.current?.abort()
        setNames(before => before && { ...before, isRunning: false })
      },
      leave() {
        running.current?.abort()
        setNames(undefined)
      },
    }
  }, [library, names])
  return <NamesContext value={desk}>{children}</NamesContext>
}
