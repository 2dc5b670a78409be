import { Copy, Ellipsis, Files, FolderSearch, Mail, MailOpen, RotateCcw, Search, Tag, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Document } from '../../../main/contract/documents.ts'
import { useWrite } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { showFailure } from '../../ui/toast.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import { citeDocument } from '../passages/citation.ts'
import { ReadAgainItems } from '../read-again/read-again-items.tsx'
import { copyText } from './copy-text.ts'
import styles from './reader-toolbar.module.css'
import { TypographyMenu } from './typography-menu.tsx'

type Props = {
  document: Document
  onTag: (documentIds: number[]) => void
  onFind?: () => void
  onSimilar?: () => void
  onClose?: (() => void) | undefined
  /** Before the buttons: where the search's matches are. */
  children?: ReactNode
}

/** What can be done with the whole document. */
export function ReaderToolbar({ document, onTag, onFind, onSimilar, onClose, children }: Props) {
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.reader.tools}>
      <div className={styles.lead}>{children}</div>
      <IconButton icon={Tag} label={words.reader.tag} keys="T" onPress={() => onTag([document.id])} />
      {onFind && <TypographyMenu />}
      {onFind && <IconButton icon={Search} label={words.reader.find} keys="Ctrl+F" onPress={onFind} />}
      {onSimilar && <IconButton icon={Files} label={words.similar.accounts} keys="A" onPress={onSimilar} />}
      <MoreMenu document={document} />
      {onClose && <IconButton icon={X} label={words.reader.close} onPress={onClose} />}
    </div>
  )
}

function MoreMenu({ document }: { document: Document }) {
  const { shell } = useConnection()
  const setRead = useWrite('documents.setRead')
  const trash = useWrite('documents.trash')
  const restore = useWrite('documents.restore')
  const dialogs = useDialogs()
  const ids = [document.id]
  const reveal = () => shell.call('shell.revealOriginal', { documentId: document.id }).catch(showFailure)
  return (
    <MenuButton button={<IconButton icon={Ellipsis} label={words.reader.more} />} label={words.reader.more}>
      <MenuItem
        icon={document.isRead ? Mail : MailOpen}
        onAction={() => void setRead.run({ ids, isRead: !document.isRead })}
      >
        {document.isRead ? words.reader.markUnread : words.reader.markRead}
      </MenuItem>
      <MenuItem icon={Copy} onAction={() => void copyText(citeDocument(document), words.reader.citationCopied)}>
        {words.reader.copyCitation}
      </MenuItem>
      <MenuItem icon={FolderSearch} onAction={() => void reveal()}>
        {words.reader.showOriginal}
      </MenuItem>
      <MenuSeparator />
      <ReadAgainItems
        isLocked={document.needs === 'password'}
        onRead={by => dialogs.open({ kind: 'readAgain', documentIds: ids, by })}
      />
      <MenuSeparator />
      {document.isTrashed ? (
        <MenuItem icon={RotateCcw} onAction={() => void restore.run({ ids })}>
          {words.reader.restore}
        </MenuItem>
      ) : (
        <MenuItem icon={Trash2} onAction={() => void trash.run({ ids })}>
          {words.reader.moveToTrash}
        </MenuItem>
      )}
    </MenuButton>
  )
}
