import {
  Eraser,
  FolderOpen,
  GitCompareArrows,
  History,
  Link2,
  Mail,
  MailOpen,
  Pencil,
  RotateCcw,
  Tag,
  Trash2,
} from 'lucide-react'
import { useCall } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { showFailure } from '../../ui/toast.tsx'
import { AddToComparison } from '../compare/add-to-comparison.tsx'
import { ReadAgainItems } from '../read-again/read-again-items.tsx'
import { canCompare, canCompareEditions, useDocumentActions } from './use-document-actions.ts'

/** Everything that can be done with some documents; the parts of a menu. */
export function DocumentMenu({ ids }: { ids: number[] }) {
  const actions = useDocumentActions()
  const { shell, host } = useConnection()
  const { data: rows } = useCall('documents.rows', { ids: ids.slice(0, 200) })
  const isTrashed = rows?.some(row => row.isTrashed) ?? false
  const isUnread = rows?.some(row => !row.isRead) ?? false
  const isLocked = rows?.some(row => row.needs === 'password') ?? false
  const [first] = ids
  return (
    <>
      {canCompare(ids.length) && (
        <MenuItem icon={GitCompareArrows} keys="C" onAction={() => actions.compare(ids)}>
          {words.library.compareSelected}
        </MenuItem>
      )}
      {canCompareEditions(ids.length) && (
        <MenuItem icon={History} onAction={() => actions.compareEditions(ids)}>
          {words.versions.open}
        </MenuItem>
      )}
      {canCompareEditions(ids.length) && (
        <MenuItem icon={Link2} onAction={() => void actions.linkEditions(ids)}>
          {words.duplicates.link}
        </MenuItem>
      )}
      <AddToComparison ids={ids} />
      <MenuItem icon={Tag} keys="T" onAction={() => actions.tag(ids)}>
        {words.library.tag}
      </MenuItem>
      <MenuItem icon={Pencil} keys="E" onAction={() => actions.edit(ids)}>
        {words.library.edit}
      </MenuItem>
      <MenuItem icon={isUnread ? MailOpen : Mail} keys="U" onAction={() => void actions.setRead(ids, isUnread)}>
        {isUnread ? words.library.markRead : words.library.markUnread}
      </MenuItem>
      {host === 'electron' && ids.length === 1 && first !== undefined && (
        <MenuItem
          icon={FolderOpen}
          onAction={() => void shell.call('shell.revealOriginal', { documentId: first }).catch(showFailure)}
        >
          {words.library.reveal}
        </MenuItem>
      )}
      <MenuSeparator />
      <ReadAgainItems isLocked={isLocked} onRead={by => actions.readAgain(ids, by)} />
      <MenuSeparator />
      {isTrashed ? (
        <MenuItem icon={RotateCcw} onAction={() => void actions.restore(ids)}>
          {words.library.restore}
        </MenuItem>
      ) : (
        <MenuItem icon={Trash2} keys="Del" onAction={() => void actions.trash(ids)}>
          {words.library.moveToTrash}
        </MenuItem>
      )}
      <MenuItem icon={Eraser} isDanger onAction={() => actions.erase(ids)}>
        {words.library.erase}
      </MenuItem>
    </>
  )
}
