import { CornerLeftUp, Paperclip } from 'lucide-react'
import type { Document } from '../../../main/contract/documents.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { useDispatch } from '../library/desk-context.tsx'

type Props = { document: Document; onOpen: (documentId: number) => void }

/** What a document was inside of, and what was inside of it, each a press away. */
export function Family({ document, onOpen }: Props) {
  const dispatch = useDispatch()
  const { id, parent, partsCount, format } = document
  if (!parent && partsCount === 0) return null
  const isMail = /^(?:eml|msg|mail)/.test(format)
  return (
    <>
      {parent && (
        <Button isSmall icon={CornerLeftUp} onPress={() => onOpen(parent.id)}>
          {words.reader.inside(parent.title)}
        </Button>
      )}
      {partsCount > 0 && (
        <Button isSmall icon={Paperclip} onPress={() => dispatch({ type: 'view', view: { kind: 'parts', id } })}>
          {isMail ? words.reader.attachments(partsCount) : words.reader.parts(partsCount)}
        </Button>
      )}
    </>
  )
}
