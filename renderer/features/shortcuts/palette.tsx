import { Search } from 'lucide-react'
import { useMemo } from 'react'
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import menu from '../../ui/menu.module.css'
import { useDispatch } from '../library/desk-context.tsx'
import styles from './palette.module.css'

type Props = { commands: Readonly<Record<string, () => void>>; onClose: () => void }
type Entry = { id: string; label: string; hint: string; run: () => void }

/** Everything that can be done or gone to, found by typing a part of its name. */
export function Palette({ commands, onClose }: Props) {
  const { contains } = useFilter({ sensitivity: 'base' })
  const entries = useEntries(commands)
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={open => !open && onClose()} className={styles.backdrop ?? ''}>
      <Modal className={styles.sheet ?? ''}>
        <Dialog data-modal aria-label={words.shortcuts.palette} className={styles.dialog ?? ''}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={words.shortcuts.palette} className={styles.field ?? ''}>
              <Search size={16} aria-hidden />
              <Input className={styles.input ?? ''} placeholder={words.shortcuts.palettePlaceholder} />
            </SearchField>
            <Menu
              aria-label={words.shortcuts.palette}
              items={entries}
              className={styles.list ?? ''}
              renderEmptyState={() => <p className={styles.none}>{words.shortcuts.paletteEmpty}</p>}
              onAction={key => {
                onClose()
                entries.find(entry => entry.id === key)?.run()
              }}
            >
              {entry => (
                <MenuItem id={entry.id} textValue={entry.label} className={classes(menu.item)}>
                  <span className={classes(menu.words)}>{entry.label}</span>
                  <span className={styles.hint}>{entry.hint}</span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function useEntries(commands: Props['commands']): Entry[] {
  const dispatch = useDispatch()
  const { data: events } = useCall('events.list', {}, { keepPrevious: true })
  const { data: comparisons } = useCall('comparisons.list', {}, { keepPrevious: true })
  const { data: saved } = useCall('searches.list', {}, { keepPrevious: true })
  const { data: tags } = useCall('tags.list', {}, { keepPrevious: true })
  return useMemo(() => {
    const named = Object.entries(words.shortcuts.commands).flatMap(([id, label]) => {
      const run = commands[id]
      return run ? [{ id, label, hint: '', run }] : []
    })
    const views = (['all', 'unread', 'recent', 'unreadable', 'duplicates', 'lost', 'trash'] as const).map(kind => ({
      id: `view:${kind}`,
      label: words.library[kind],
      hint: words.library.views,
      run: () => dispatch({ type: 'view', view: { kind } }),
    }))
    const ofEvents = (events ?? []).map(({ id, name }) => ({
      id: `event:${id}`,
      label: name,
      hint: words.library.events,
      run: () => dispatch({ type: 'view', view: { kind: 'event', id } }),
    }))
    const ofTags = (tags ?? []).slice(0, mostTags).map(({ id, name }) => ({
      id: `tag:${id}`,
      label: name,
      hint: words.library.tags,
      run: () => dispatch({ type: 'view', view: { kind: 'tag', id } }),
    }))
    const ofComparisons = (comparisons ?? []).map(({ id, name, documents }) => ({
      id: `comparison:${id}`,
      label: name,
      hint: words.compare.comparisons,
      run: () => dispatch({ type: 'screen', screen: { kind: 'compare', documentIds: documents, comparisonId: id } }),
    }))
    const ofSearches = (saved ?? []).map(({ id, name, asked }) => ({
      id: `search:${id}`,
      label: name,
      hint: words.searches.saved,
      run: () => dispatch({ type: 'search', asked, savedId: id }),
    }))
    return [...named, ...views, ...ofSearches, ...ofEvents, ...ofComparisons, ...ofTags]
  }, [commands, events, saved, comparisons, tags, dispatch])
}

/** The palette is not windowed; with more tags than this the sidebar is the place to look. */
const mostTags = 200
