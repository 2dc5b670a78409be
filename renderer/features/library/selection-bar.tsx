import { Ellipsis, Pencil, Tag, Trash2, X } from 'lucide-react'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton } from '../../ui/menu.tsx'
import { useDispatch, useSteadyDesk } from './desk-context.tsx'
import { DocumentMenu } from './document-menu.tsx'
import { noSelection } from './selection.ts'
import styles from './selection-bar.module.css'
import { useDocumentActions } from './use-document-actions.ts'

/** What can be done with several documents at once. */
export function SelectionBar() {
  const { selection, view } = useSteadyDesk()
  const dispatch = useDispatch()
  const actions = useDocumentActions()
  const ids = [...selection.ids]
  return (
    <div className={styles.bar}>
      <IconButton
        isSmall
        label={words.library.clearSelection}
        icon={X}
        onPress={() => dispatch({ type: 'select', selection: noSelection })}
      />
      <h1 className={styles.count}>
        <span role="status">{words.library.selected(ids.length)}</span>
      </h1>
      <span className={styles.actions}>
        <Button isSmall icon={Tag} variant="quiet" onPress={() => actions.tag(ids)}>
          {words.library.tag}
        </Button>
        <Button isSmall icon={Pencil} variant="quiet" onPress={() => actions.edit(ids)}>
          {words.library.edit}
        </Button>
        {view.kind !== 'trash' && (
          <IconButton isSmall label={words.library.moveToTrash} icon={Trash2} onPress={() => void actions.trash(ids)} />
        )}
        <MenuButton
          button={<IconButton isSmall label={words.library.actions} icon={Ellipsis} />}
          label={words.library.actions}
        >
          <DocumentMenu ids={ids} />
        </MenuButton>
      </span>
    </div>
  )
}
