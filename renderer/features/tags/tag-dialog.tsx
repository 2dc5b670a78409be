import { useMemo, useState } from 'react'
import type { DocumentRow } from '../../../main/contract/documents.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { boxOf, countHad, matchTags, noChanges, readNewTag, turnTag } from './tag-choice.ts'
import { TagList, type TagOption } from './tag-list.tsx'

type Props = { documentIds: readonly number[]; onClose: () => void }

/** Beyond this many documents their tags are not looked up one by one; their boxes then stand between. */
const mostLookedUp = 2000

/** Gives tags to documents and takes them away, all in one step that one undo takes back. */
export function TagDialog({ documentIds, onClose }: Props) {
  const ids = useMemo(() => [...documentIds], [documentIds])
  const canLook = ids.length <= mostLookedUp
  const { data: documents } = useCall('documents.rows', { ids }, { enabled: canLook })
  const { data: tags = [] } = useCall('tags.list', {})
  const [typed, setTyped] = useState('')
  const [changes, setChanges] = useState(noChanges)
  const create = useWrite('tags.create')
  const assign = useWrite('tags.assign')
  const created = readNewTag(tags, typed)
  const had = (tagId: number) => lookUp(documents, tagId)

  async function choose(option: TagOption) {
    if (option.kind === 'tag') return setChanges(turnTag(option.tag.id, had(option.tag.id), changes))
    const made = await create.run({ name: option.name, parentId: option.parent?.id ?? null })
    if (!made) return
    setTyped('')
    setChanges(now => ({ ...now, add: new Set([...now.add, made.id]) }))
  }

  async function apply() {
    const [add, remove] = [[...changes.add], [...changes.remove]]
    if (add.length + remove.length > 0 && (await assign.run({ documentIds: ids, add, remove })) === undefined) return
    onClose()
  }

  const options: TagOption[] = matchTags(tags, typed).map(tag => ({ kind: 'tag', tag }))
  if (created) options.push({ kind: 'new', ...created })
  const said = words.tagging.changes(changes.add.size, changes.remove.size)
  return (
    <Dialog
      title={words.tagging.title(ids.length)}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button variant="primary" onPress={() => void apply()} isDisabled={assign.isRunning} keys="Ctrl+Enter">
            {said === '' ? words.tagging.unchanged : words.tagging.apply}
          </Button>
        </>
      }
    >
      <TagList
        tags={tags}
        options={options}
        typed={typed}
        onType={setTyped}
        boxOf={tagId => boxOf(tagId, had(tagId), changes)}
        onChoose={option => void choose(option)}
        onApply={() => void apply()}
        said={said}
      />
    </Dialog>
  )
}

function lookUp(documents: readonly DocumentRow[] | undefined, tagId: number) {
  return documents ? countHad(documents, tagId) : 'unknown'
}
