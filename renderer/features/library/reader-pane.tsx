import { ArrowLeft, BookOpenText, Layers } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Reader } from '../reader/reader.tsx'
import { isSearching } from './desk.ts'
import { useDesk, useDispatch, useSteadyDesk } from './desk-context.tsx'
import { useDialogs } from './dialogs.tsx'
import styles from './reader-pane.module.css'
import { canCompare, useDocumentActions } from './use-document-actions.ts'

/** The open document, or what to do to open one. */
export function ReaderPane({ hasBack = false }: { hasBack?: boolean }) {
  const { openId, selection } = useSteadyDesk()
  const dispatch = useDispatch()
  const close = () => dispatch({ type: 'open', documentId: undefined })
  return (
    <div id="reader-pane" tabIndex={-1} className={styles.pane}>
      {hasBack && (
        <div className={styles.back}>
          <Button isSmall variant="quiet" icon={ArrowLeft} onPress={close}>
            {words.library.documents}
          </Button>
        </div>
      )}
      <div className={styles.content}>
        {openId === undefined ? <NothingOpen ids={[...selection.ids]} /> : <OpenDocument id={openId} />}
      </div>
    </div>
  )
}

function OpenDocument({ id }: { id: number }) {
  const desk = useDesk()
  const dispatch = useDispatch()
  const dialogs = useDialogs()
  const actions = useDocumentActions()
  return (
    <Reader
      documentId={id}
      {...(desk.openPassageId === undefined ? {} : { passageId: desk.openPassageId })}
      {...(desk.openRange === undefined ? {} : { range: desk.openRange })}
      {...(isSearching(desk) ? { query: desk.query } : {})}
      onOpenSource={sourceId => dispatch({ type: 'screen', screen: { kind: 'sources', sourceId } })}
      onOpen={(documentId, range) => dispatch({ type: 'open', documentId, range })}
      onCompare={actions.compare}
      onTag={documentIds => dialogs.open({ kind: 'tag', documentIds })}
    />
  )
}

function NothingOpen({ ids }: { ids: number[] }) {
  const actions = useDocumentActions()
  if (ids.length < 2) {
    return (
      <EmptyState icon={BookOpenText} title={words.library.chooseDocument}>
        {words.library.chooseDocumentHelp}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={Layers}
      title={words.library.severalSelected(ids.length)}
      actions={
        <>
          {canCompare(ids.length) && (
            <Button variant="primary" keys="C" onPress={() => actions.compare(ids)}>
              {words.library.compareSelected}
            </Button>
          )}
          <Button keys="T" onPress={() => actions.tag(ids)}>
            {words.library.tag}
          </Button>
          <Button keys="E" onPress={() => actions.edit(ids)}>
            {words.library.edit}
          </Button>
        </>
      }
    >
      {words.library.severalSelectedHelp}
    </EmptyState>
  )
}
