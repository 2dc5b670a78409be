import { useCallback, useState } from 'react'
import type { LibraryState } from '../../../main/contract/library.ts'
import { useSetting } from '../../settings.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { PaneHandle } from '../../ui/pane-handle.tsx'
import { useMedia } from '../../ui/use-media.ts'
import { Compare } from '../compare/compare.tsx'
import { Near } from '../duplicates/near.tsx'
import { DropArea } from '../import/drop-area.tsx'
import { ImportProvider } from '../import/import-context.tsx'
import { ImportPanel } from '../import/import-panel.tsx'
import { LibraryLedger } from '../ledgers/library/library-ledger.tsx'
import { Names } from '../names/names.tsx'
import { NamesProvider } from '../names/names-context.tsx'
import { Palette } from '../shortcuts/palette.tsx'
import { Sources } from '../sources/sources.tsx'
import { Versions } from '../versions/versions.tsx'
import { DeskProvider, useDispatch, useSteadyDesk } from './desk-context.tsx'
import { DialogsProvider } from './dialogs.tsx'
import { DocumentsPane } from './documents-pane.tsx'
import { ReaderPane } from './reader-pane.tsx'
import { Sidebar } from './sidebar.tsx'
import { StatusBar } from './status-bar.tsx'
import { TopBar } from './top-bar.tsx'
import { useCommands } from './use-commands.ts'
import styles from './workspace.module.css'

export type OpenLibrary = Extract<LibraryState, { state: 'open' }>

/** Usual, least and greatest widths, px. */
const sidebarWidth = { usual: 232, min: 180, max: 420 }
const listWidth = { usual: 520, min: 320, max: 1100 }
/** Below these widths the sidebar lies over the list, and the reader takes the list's place. */
const overlaysSidebar = '(max-width: 1000px)'
const onePane = '(max-width: 760px)'

/** The frame of an open library: bars above and below, panes between. */
export function Workspace({ library }: { library: OpenLibrary }) {
  return (
    <DeskProvider>
      <DialogsProvider>
        <ImportProvider>
          <NamesProvider>
            <Frame library={library} />
          </NamesProvider>
        </ImportProvider>
      </DialogsProvider>
    </DeskProvider>
  )
}

function Frame({ library }: { library: OpenLibrary }) {
  const isOverlay = useMedia(overlaysSidebar)
  const [isHidden, setHidden] = useState(false)
  const [isOverlayOpen, setOverlayOpen] = useState(false)
  const isOpen = isOverlay ? isOverlayOpen : !isHidden
  const closeOverlay = useCallback(() => setOverlayOpen(false), [])
  const toggle = () => (isOverlay ? setOverlayOpen(!isOverlayOpen) : setHidden(!isHidden))
  const commands = useCommands(toggle)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  useShortcut('Ctrl+K', () => setPaletteOpen(true))
  const [panes, setPanes] = useSetting('panes')
  const width = panes.sidebar ?? sidebarWidth.usual

  return (
    <DropArea>
      <div className={styles.frame}>
        <TopBar isSidebarOpen={isOpen} onToggleSidebar={toggle} />
        <div className={styles.body}>
          {isOpen && isOverlay && (
            // A click beside it closes it; the button in the top bar does the same for the keyboard.
            <div aria-hidden className={styles.veil} onPointerDown={closeOverlay} />
          )}
          {isOpen && (
            <div className={classes(styles.side, isOverlay && styles.overlay)} style={{ width }}>
              <Sidebar onChoose={closeOverlay} />
            </div>
          )}
          <main className={styles.main}>
            {isOpen && !isOverlay && (
              <PaneHandle
                label={words.library.sidebarPane}
                size={width}
                {...sidebarWidth}
                onResize={next => setPanes({ ...panes, sidebar: next })}
              />
            )}
            <Screen />
          </main>
        </div>
        <StatusBar library={library} />
        <ImportPanel />
        {isPaletteOpen && <Palette commands={commands} onClose={() => setPaletteOpen(false)} />}
      </div>
    </DropArea>
  )
}

/** What fills the window beside the sidebar. */
function Screen() {
  const { screen, comparisons } = useSteadyDesk()
  const dispatch = useDispatch()
  const showDocuments = () => dispatch({ type: 'screen', screen: { kind: 'documents' } })
  if (screen.kind === 'compare') {
    return (
      <div className={styles.whole}>
        <Compare
          key={comparisons}
          documentIds={screen.documentIds}
          comparisonId={screen.comparisonId}
          onChange={patch => dispatch({ type: 'compared', patch })}
          onClose={showDocuments}
          onOpenDocument={documentId => {
            dispatch({ type: 'open', documentId })
            showDocuments()
          }}
        />
      </div>
    )
  }
  if (screen.kind === 'versions') {
    return (
      <div className={styles.whole}>
        <Versions documentIds={screen.documentIds} onClose={() => dispatch({ type: 'screen', screen: screen.from })} />
      </div>
    )
  }
  if (screen.kind === 'sources') {
    return (
      <div className={styles.whole}>
        <Sources
          {...(screen.sourceId === undefined ? {} : { sourceId: screen.sourceId })}
          onOpenSource={sourceId => dispatch({ type: 'screen', screen: { kind: 'sources', sourceId } })}
          onOpenDocument={(documentId, passageId) => {
            dispatch({ type: 'open', documentId, passageId })
            showDocuments()
          }}
          onClose={showDocuments}
        />
      </div>
    )
  }
  if (screen.kind === 'near') {
    return (
      <div className={styles.whole}>
        <Near
          onOpen={documentId => {
            dispatch({ type: 'open', documentId })
            showDocuments()
          }}
          onCompare={documentIds => dispatch({ type: 'screen', screen: { kind: 'compare', documentIds } })}
          onVersions={documentIds =>
            dispatch({ type: 'screen', screen: { kind: 'versions', documentIds, from: screen } })
          }
          onClose={showDocuments}
        />
      </div>
    )
  }
  if (screen.kind === 'ledger') {
    return (
      <div className={styles.whole}>
        <LibraryLedger
          scope={screen.scope}
          onScope={scope => dispatch({ type: 'screen', screen: { kind: 'ledger', scope } })}
          onOpen={({ document, start, end }) => {
            dispatch({ type: 'open', documentId: document, range: { start, end } })
            showDocuments()
          }}
          onClose={showDocuments}
        />
      </div>
    )
  }
  if (screen.kind === 'names') {
    return (
      <div className={styles.whole}>
        <Names
          onOpenSearch={(query, spellings) =>
            dispatch({
              type: 'search',
              asked: { query, any: false, spellings, filters: {}, sort: 'relevance' },
            })
          }
          onClose={showDocuments}
        />
      </div>
    )
  }
  return <Documents />
}

function Documents() {
  const { openId } = useSteadyDesk()
  const isOnePane = useMedia(onePane)
  const [panes, setPanes] = useSetting('panes')
  const width = panes.list ?? listWidth.usual
  if (isOnePane)
    return <div className={styles.whole}>{openId === undefined ? <DocumentsPane /> : <ReaderPane hasBack />}</div>
  return (
    <>
      <div className={styles.list} style={{ width }}>
        <DocumentsPane />
      </div>
      <PaneHandle
        label={words.library.documentsPane}
        size={width}
        {...listWidth}
        onResize={next => setPanes({ ...panes, list: next })}
      />
      <div className={styles.rest}>
        <ReaderPane />
      </div>
    </>
  )
}
