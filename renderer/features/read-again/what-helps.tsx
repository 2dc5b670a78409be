import type { Document } from '../../../main/contract/documents.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import type { ReadAgainBy } from './read-again-dialog.tsx'

/** What could be done for a document without readable text: first what it asks for, then what may help. */
export function WhatHelps({ document }: { document: Document }) {
  const dialogs = useDialogs()
  const open = (by: ReadAgainBy) => dialogs.open({ kind: 'readAgain', documentIds: [document.id], by })
  return (
    <>
      {document.needs === 'password' && (
        <Button variant="primary" onPress={() => open('password')}>
          {words.readAgain.byPassword}
        </Button>
      )}
      {document.needs !== 'password' && (
        <Button variant={document.needs === 'charset' ? 'primary' : 'plain'} onPress={() => open('charset')}>
          {words.readAgain.byCharset}
        </Button>
      )}
      <Button onPress={() => open('again')}>{words.readAgain.again}</Button>
    </>
  )
}
