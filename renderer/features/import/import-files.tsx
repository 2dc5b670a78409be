import { useVirtualizer } from '@tanstack/react-virtual'
import { CircleCheck, CircleDashed, CircleX, Copy, LoaderCircle, RotateCw } from 'lucide-react'
import { type Ref, useEffect, useRef, useState } from 'react'
import { fileStates, type Import, type ImportFile } from '../../../main/contract/imports.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useDispatch } from '../library/desk-context.tsx'
import styles from './import-panel.module.css'
import { isRunning, nameOf } from './progress.ts'

type FileState = (typeof fileStates)[number]
type Filter = 'all' | 'problems' | 'duplicates'
const statesOf: Record<Filter, FileState[]> = {
  all: [...fileStates],
  problems: ['failed'],
  duplicates: ['duplicate'],
}
const icons = {
  waiting: CircleDashed,
  reading: LoaderCircle,
  imported: CircleCheck,
  duplicate: Copy,
  failed: CircleX,
}
/** Files shown at once; an import of more is looked through by its filters. */
const limit = 500

/** The files of one import with their states, what went wrong in words, and retry. */
export function ImportFiles({ one }: { one: Import }) {
  const [filter, setFilter] = useState<Filter>(one.failed > 0 ? 'problems' : 'all')
  const { data, refetch } = useCall(
    'imports.files',
    { id: one.id, states: statesOf[filter], offset: 0, limit },
    { keepPrevious: true },
  )
  const ended = one.imported + one.duplicates + one.failed
  // Files end faster than the library says that imports changed; the progress that is shown anyway is the signal.
  useEffect(() => {
    if (ended >= 0) void refetch({ cancelRefetch: false })
  }, [ended, refetch])
  const filters: Filter[] = ['all', 'problems', 'duplicates']
  const counts = { all: one.files, problems: one.failed, duplicates: one.duplicates }
  return (
    <>
      <fieldset className={styles.filters} aria-label={words.import.filter}>
        {filters
          .filter(name => name === 'all' || counts[name] > 0)
          .map(name => (
            <Button key={name} isSmall variant="quiet" aria-pressed={name === filter} onPress={() => setFilter(name)}>
              {`${words.import.filters[name]} ${formatNumber(counts[name])}`}
            </Button>
          ))}
      </fieldset>
      {data && <FileList files={data.rows} one={one} />}
    </>
  )
}

function FileList({ files, one }: { files: readonly ImportFile[]; one: Import }) {
  const scroller = useRef<HTMLUListElement>(null)
  const rows = useVirtualizer({
    count: files.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 30,
    getItemKey: index => files[index]?.id ?? index,
    overscan: 8,
  })
  if (files.length === 0) return <p className={styles.none}>{words.import.noFiles}</p>
  const items = rows.getVirtualItems()
  const below = Math.max(0, rows.getTotalSize() - (items.at(-1)?.end ?? 0))
  return (
    <ul
      ref={scroller}
      style={{ paddingBlock: `${items[0]?.start ?? 0}px ${below}px` }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={words.import.filesOf(nameOf(one))}
      className={styles.files}
    >
      {items.map(({ index, key }) => {
        const file = files[index]
        return file && <FileRow key={key} ref={rows.measureElement} index={index} file={file} one={one} />
      })}
    </ul>
  )
}

type RowProps = { ref: Ref<HTMLLIElement>; index: number; file: ImportFile; one: Import }

function FileRow({ ref, index, file, one }: RowProps) {
  const retry = useWrite('imports.retry')
  const dispatch = useDispatch()
  const Icon = icons[file.state]
  const { documentId } = file
  const said = file.reason ?? (file.state === 'duplicate' ? words.import.file.duplicate : null)
  return (
    <li ref={ref} data-index={index} data-state={file.state} className={styles.file}>
      <Icon size={14} aria-label={words.import.file[file.state]} />
      <span className={styles.name} title={file.path}>
        {file.path.split(/[\\/]/).at(-1)}
      </span>
      <span>
        {documentId !== null && (
          <Button isSmall variant="quiet" onPress={() => dispatch({ type: 'open', documentId })}>
            {file.state === 'duplicate' ? words.import.openDuplicate : words.import.openDocument}
          </Button>
        )}
        {file.state === 'failed' && !isRunning(one) && (
          <IconButton
            isSmall
            label={words.import.retry}
            icon={RotateCw}
            onPress={() => void retry.run({ id: one.id, fileId: file.id })}
          />
        )}
      </span>
      {said && <span className={styles.reason}>{said}</span>}
    </li>
  )
}
