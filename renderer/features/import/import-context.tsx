import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { Import } from '../../../main/contract/imports.ts'
import { useCall } from '../../calls.ts'
import type { ImportItem } from '../../connect.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { showFailure, showToast } from '../../ui/toast.tsx'
import { useShownView } from '../library/desk-context.tsx'
import { pickFiles } from './pick-files.ts'
import { withProgress } from './progress.ts'

export type Handover = { done: number; total: number; cancel: () => void }

type Importing = {
  /** Newest first, with the progress as it comes. */
  imports: readonly Import[]
  /** Files on their way to the host before an import begins. */
  handover: Handover | undefined
  isPanelOpen: boolean
  showPanel: (isOpen: boolean) => void
  chooseFiles: () => void
  chooseFolder: () => void
  take: (source: DataTransfer | readonly File[]) => void
}

const ImportContext = createContext<Importing | undefined>(undefined)

/** Importing, from anywhere below. */
export function useImporting(): Importing {
  const importing = useContext(ImportContext)
  if (!importing) throw new Error('There is no ImportProvider above this component.')
  return importing
}

/** Keeps the imports of the library and begins new ones. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const { library, shell, host, collectItems } = useConnection()
  const { view } = useShownView()
  const { data: listed } = useCall('imports.list', {}, { keepPrevious: true })
  const [live, setLive] = useState<ReadonlyMap<number, Import>>(new Map())
  const [isPanelOpen, showPanel] = useState(false)
  const [handover, setHandover] = useState<Handover>()
  const eventId = view.kind === 'event' ? view.id : null

  useEffect(
    () => library.on('imports.progress', progress => setLive(known => new Map(known).set(progress.id, progress))),
    [library],
  )
  const imports = useMemo(() => withProgress(listed ?? [], live), [listed, live])
  useFinishedToast(imports, isPanelOpen, () => showPanel(true))

  const importing = useMemo<Importing>(() => {
    async function start(items: ImportItem[]) {
      if (items.length === 0) return
      await library.call('imports.start', { items, eventId })
      showPanel(true)
    }
    async function take(source: DataTransfer | readonly File[]) {
      const controller = new AbortController()
      const cancel = () => controller.abort()
      try {
        const onProgress = (done: number, total: number) => {
          if (host === 'browser') setHandover({ done, total, cancel })
        }
        const items = await collectItems(source, { onProgress, signal: controller.signal })
        if (items.length === 0) showToast({ text: words.import.dropNothing, tone: 'problem' })
        await start(items)
      } catch (error) {
        showFailure(error)
      } finally {
        setHandover(undefined)
      }
    }
    async function choose(isFolder: boolean) {
      if (host === 'browser') {
        const files = await pickFiles(isFolder)
        if (files.length > 0) await take(files)
        return
      }
      const paths = isFolder
        ? [await shell.call('shell.chooseFolder', { title: words.import.folderTitle })].filter(path => path !== null)
        : await shell.call('shell.chooseFiles', { title: words.import.filesTitle })
      await start(paths.map(path => ({ path })))
    }
    return {
      imports,
      handover,
      isPanelOpen,
      showPanel,
      chooseFiles: () => void choose(false).catch(showFailure),
      chooseFolder: () => void choose(true).catch(showFailure),
      take: source => void take(source),
    }
  }, [library, shell, host, collectItems, eventId, imports, handover, isPanelOpen])
  return <ImportContext value={importing}>{children}</ImportContext>
}

/** Says it once when an import that was seen running has ended. */
function useFinishedToast(imports: readonly Import[], isPanelOpen: boolean, show: () => void) {
  const running = useRef(new Set<number>())
  const latest = useRef(show)
  latest.current = show
  const isSeen = useRef(isPanelOpen)
  isSeen.current = isPanelOpen
  useEffect(() => {
    for (const one of imports) {
      // Nobody waits for what comes from a watched folder.
      if (one.watchedId !== null) continue
      if (one.state === 'running' || one.state === 'listing') running.current.add(one.id)
      else if (running.current.delete(one.id) && one.state === 'done') sayFinished(one, isSeen.current, latest.current)
    }
  }, [imports])
}

/** By a toast, or only to screen readers where the open panel shows it anyway. */
function sayFinished({ imported, duplicates, failed }: Import, isSeen: boolean, show: () => void) {
  if (isSeen) return announce(words.import.finished(imported, failed))
  if (failed > 0) {
    const action = { label: words.import.seeProblems, run: show }
    showToast({ text: words.import.finished(imported, failed), tone: 'problem', action })
  } else if (imported === 0 && duplicates > 0) showToast({ text: words.import.allHere(duplicates) })
  else showToast({ text: words.import.finished(imported, failed) })
}
