import { useState } from 'react'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { boxOf, type Had, matchTags, noChanges, readNewTag, turnTag } from './tag-choice.ts'
import { TagList, type TagOption } from './tag-list.tsx'

type Props = {
  title: string
  /** How many of what is tagged have a tag before anything is chosen. */
  had: (tagId: number) => Had
  isAssigning: boolean
  /** Gives tags and takes tags, by their ids, in one step; says whether it was done. */
  assign: (changes: { add: number[]; remove: number[] }) => Promise<boolean>
  onClose: () => void
}

/** The dialog in which tags are given and taken away, whatever they are tags of; a new tag can be made in it. */
export function TagChooser({ title, had, isAssigning, assign, onClose }: Props) {
  const { data: tags = [] } = useCall('tags.list', {})
  const [typed, setTyped] = useState('')
  const [changes, setChanges] = useState(noChanges)
  const create = useWrite('tags.create')
  const created = readNewTag(tags, typed)

  async function choose(option: TagOption) {
    if (option.kind === 'tag') return setChanges(turnTag(option.tag.id, had(option.tag.id), changes))
    const made = await create.run({ name: option.name, parentId: option.parent?.id ?? null })
    if (!made) return
    setTyped('')
    setChanges(now => ({ ...now, add: new Set([...now.add, made.id]) }))
  }

  async function apply() {
    const [add, remove] = [[...changes.add], [...changes.remove]]
    if (add.length + remove.length === 0 || (await assign({ add, remove }))) onClose()
  }

  const options: TagOption[] = matchTags(tags, typed).map(tag => ({ kind: 'tag', tag }))
  if (created) options.push({ kind: 'new', ...created })
  const said = words.tagging.changes(changes.add.size, changes.remove.size)
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onClose}>{words.ui.cancel}</Button>
          <Button variant="primary" onPress={() => void apply()} isDisabled={isAssigning} keys="Ctrl+Enter">
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
