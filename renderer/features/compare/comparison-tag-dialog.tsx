import { useState } from 'react'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { boxOf, type Had, matchTags, noChanges, readNewTag, turnTag } from '../tags/tag-choice.ts'
import { TagList, type TagOption } from '../tags/tag-list.tsx'

/** Gives tags to a kept comparison and takes them away, in one step. */
export function ComparisonTagDialog({ comparisonId, onClose }: { comparisonId: number; onClose: () => void }) {
  const { data: comparison } = useCall('comparisons.get', { id: comparisonId })
  const { data: tags = [] } = useCall('tags.list', {})
  const [typed, setTyped] = useState('')
  const [changes, setChanges] = useState(noChanges)
  const create = useWrite('tags.create')
  const assign = useWrite('comparisons.tag')
  const created = readNewTag(tags, typed)
  const had = (tagId: number): Had => (!comparison ? 'unknown' : comparison.tags.includes(tagId) ? 'all' : 'none')

  async function choose(option: TagOption) {
    if (option.kind === 'tag') return setChanges(turnTag(option.tag.id, had(option.tag.id), changes))
    const made = await create.run({ name: option.name, parentId: option.parent?.id ?? null })
    if (!made) return
    setTyped('')
    setChanges(now => ({ ...now, add: new Set([...now.add, made.id]) }))
  }
  async function apply() {
    const [add, remove] = [[...changes.add], [...changes.remove]]
    if (add.length + remove.length > 0 && (await assign.run({ id: comparisonId, add, remove })) === undefined) return
    onClose()
  }

  const options: TagOption[] = matchTags(tags, typed).map(tag => ({ kind: 'tag', tag }))
  if (created) options.push({ kind: 'new', ...created })
  const said = words.tagging.changes(changes.add.size, changes.remove.size)
  return (
    <Dialog
      title={words.compare.tagTitle}
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
