import { useQuery } from '@tanstack/react-query'
import { Columns3, Filter } from 'lucide-react'
import { useSetting } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import { LedgerOfList } from '../ledgers/library/ledger-of-list.tsx'
import { allColumns } from './columns.ts'
import { useDesk } from './desk-context.tsx'
import { useDialogs } from './dialogs.tsx'
import styles from './list-summary.module.css'
import type { RowSource } from './rows.ts'
import { SelectionBar } from './selection-bar.tsx'
import { useViewName } from './use-view-name.ts'

type Props = {
  source: RowSource
  /** Filters are offered above the list. */
  isNarrowing: boolean
  onNarrow: (isNarrowing: boolean) => void
}

/** How many documents the view has, or what can be done with the selected ones. */
export function ListSummary({ source, isNarrowing, onNarrow }: Props) {
  const { view, selection } = useDesk()
  const { data } = useQuery(source.page(0))
  const name = useViewName(view)
  const dialogs = useDialogs()
  if (selection.ids.size > 1) return <SelectionBar />
  return (
    <div className={styles.summary}>
      <h1 className={styles.name}>{name}</h1>
      <span className={styles.count} role="status">
        {data && words.library.count(data.total)}
      </span>
      <span className={styles.end}>
        {view.kind === 'trash' && data && data.total > 0 && (
          <Button
            isSmall
            variant="quiet"
            onPress={() =>
              void source.ids(0, data.total).then(documentIds => dialogs.open({ kind: 'erase', documentIds }))
            }
          >
            {words.library.emptyTrash}
          </Button>
        )}
        {view.kind === 'unreadable' && data && data.total > 0 && (
          <Button
            isSmall
            variant="quiet"
            onPress={() =>
              void source
                .ids(0, data.total)
                .then(documentIds => dialogs.open({ kind: 'readAgain', documentIds, by: 'again' }))
            }
          >
            {words.readAgain.all}
          </Button>
        )}
        {view.kind !== 'trash' && <LedgerOfList />}
        <IconButton
          isSmall
          label={words.search.filters}
          icon={Filter}
          isPressed={isNarrowing}
          onPress={() => onNarrow(!isNarrowing)}
        />
        <ColumnsMenu />
      </span>
    </div>
  )
}

function ColumnsMenu() {
  const [columns, setColumns] = useSetting('columns')
  const toggle = (id: string) => setColumns(columns.includes(id) ? columns.filter(one => one !== id) : [...columns, id])
  return (
    <MenuButton
      button={<IconButton isSmall label={words.library.columns} icon={Columns3} />}
      label={words.library.columns}
    >
      {allColumns
        .filter(({ id }) => id !== 'title')
        .map(({ id }) => (
          <MenuItem key={id} isChosen={columns.includes(id)} onAction={() => toggle(id)} shouldCloseOnSelect={false}>
            {words.library.column[id]}
          </MenuItem>
        ))}
    </MenuButton>
  )
}
