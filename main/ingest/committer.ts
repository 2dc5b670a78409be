import type { ImportFile } from '../contract/imports.ts'
import type { Outcome } from './store.ts'

/** Documents committed in one transaction at most, and the UTF-16 code units of text in it. */
const mostDocuments = 64
const mostText = 8_000_000
/** How long the first outcome of a batch waits for company, in ms. */
const longestWait = 50

export type Committer = {
  add(outcome: Outcome): void
  /** True while so much waits to be committed that no more should be read. */
  isFull(): boolean
  /** True while nothing waits to be committed or is being committed. */
  isEmpty(): boolean
  /** Waits until everything added is committed. */
  drain(): Promise<void>
}

type Options = {
  commit(outcomes: Outcome[]): Promise<ImportFile[]>
  /** Told each file once it is committed, in the order they were added. */
  onCommitted(file: ImportFile): void
  /** A commit failed; its outcomes are lost, and nothing more is committed. */
  onFailure(error: unknown, lost: Outcome[]): void
}

/** Commits what was read in batches, one at a time, so that a slow writer is never asked for two things at once. */
export function createCommitter({ commit, onCommitted, onFailure }: Options): Committer {
  const pending: Outcome[] = []
  let pendingText = 0
  let underWay: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let hasFailed = false

  function takeBatch(): Outcome[] {
    let count = 0
    let text = 0
    while (count < Math.min(pending.length, mostDocuments) && text < mostText) text += textOf(pending[count++])
    pendingText -= text
    return pending.splice(0, count)
  }

  async function commitAll() {
    clearTimeout(timer)
    timer = undefined
    while (pending.length > 0) {
      const batch = takeBatch()
      try {
        if (hasFailed) throw new Error('an earlier commit failed')
        const files = await commit(batch)
        for (const file of files) onCommitted(file)
      } catch (error) {
        hasFailed = true
        onFailure(error, batch)
      }
    }
  }
  function begin(): Promise<void> {
    underWay ??= commitAll().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  async function drain() {
    // Outcomes may be added between the last batch and the end of the round that committed it.
    while (underWay || pending.length > 0) await begin()
  }

  return {
    add(outcome) {
      pending.push(outcome)
      pendingText += textOf(outcome)
      if (pending.length >= mostDocuments || pendingText >= mostText) void begin()
      else timer ??= setTimeout(begin, longestWait)
    },
    isFull: () => pending.length >= 4 * mostDocuments || pendingText >= 2 * mostText,
    isEmpty: () => pending.length === 0 && !underWay,
    drain,
  }
}

function textOf(outcome: Outcome | undefined): number {
  return outcome?.status === 'stored' && outcome.extracted.status === 'read' ? outcome.extracted.text.length : 0
}
