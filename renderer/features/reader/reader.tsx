import { FileQuestionMark } from 'lucide-react'
import { useState } from 'react'
import type { Document } from '../../../main/contract/documents.ts'
import { toFailure } from '../../../main/contract/failure.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { WhatHelps } from '../read-again/what-helps.tsx'
import type { Lookup } from '../similar/lookup.ts'
import { LookupPanel } from '../similar/lookup-panel.tsx'
import type { TextRange } from './places.ts'
import styles from './reader.module.css'
import { ReaderHeader } from './reader-header.tsx'
import { ReaderToolbar } from './reader-toolbar.tsx'
import { ReadingDesk } from './reading-desk.tsx'
import { useMarkRead } from './use-mark-read.ts'

export type ReaderProps = {
  documentId: number
  /** What was searched for: its matches are shown, and the first is gone to. */
  query?: string
  /** A passage to go to. */
  passageId?: number
  /** Words to go to and mark. */
  range?: TextRange
  onOpenSource: (sourceId: number) => void
  /** Opens another document, where these words stand. */
  onOpen: (documentId: number, range?: TextRange) => void
  onCompare: (documentIds: number[]) => void
  onTag: (documentIds: number[]) => void
  onClose?: () => void
}

/** One document to read, mark and describe. Fills the element around it. */
export function Reader(props: ReaderProps) {
  const document = useCall('documents.get', { id: props.documentId }, { keepPrevious: true })
  const text = useCall('documents.text', { id: props.documentId })
  useMarkRead(document.data?.id === props.documentId ? document.data : undefined)
  const error = document.error ?? text.error
  const [lookup, setLookup] = useState<Lookup | null>(null)

  return (
    <section className={styles.reader} aria-label={words.reader.region}>
      {error ? (
        <EmptyState
          icon={FileQuestionMark}
          title={words.reader.failed}
          isProblem
          actions={
            <Button
              onPress={() => {
                void document.refetch()
                void text.refetch()
              }}
            >
              {words.ui.tryAgain}
            </Button>
          }
        >
          {toFailure(error).sentence}
        </EmptyState>
      ) : document.data?.id === props.documentId && text.data ? (
        <Shown
          key={props.documentId}
          {...props}
          document={document.data}
          text={text.data.text}
          version={text.data.version}
          onLookup={setLookup}
        />
      ) : (
        <div className={styles.loading}>
          <ProgressBar label={words.reader.loading} />
        </div>
      )}
      {lookup && (
        <LookupPanel
          lookup={lookup}
          openId={props.documentId}
          onOpen={props.onOpen}
          onCompare={props.onCompare}
          onClose={() => setLookup(null)}
        />
      )}
    </section>
  )
}

export type ShownProps = ReaderProps & {
  document: Document
  text: string
  version: number
  /** Something is asked of the whole library about this document. */
  onLookup: (lookup: Lookup) => void
}

function Shown(props: ShownProps) {
  const { document, text } = props
  if (document.unreadable !== null || text.trim() === '') return <Unreadable {...props} />
  return <ReadingDesk {...props} />
}

/** A document without text keeps its header, and says why there is nothing to read. */
function Unreadable({ document, onTag, onOpen, onClose }: ShownProps) {
  return (
    <>
      <ReaderToolbar document={document} onTag={onTag} onClose={onClose} />
      <div className={styles.scroller} data-scrolls>
        <div className={styles.column}>
          <ReaderHeader document={document} onTag={onTag} onOpen={onOpen} />
          <EmptyState
            icon={FileQuestionMark}
            title={document.unreadable === null ? words.reader.emptyText : words.reader.unreadable}
            actions={<WhatHelps document={document} />}
          >
            <p>{document.unreadable}</p>
            <p>{words.reader.unreadableHelp}</p>
          </EmptyState>
        </div>
      </div>
    </>
  )
}
