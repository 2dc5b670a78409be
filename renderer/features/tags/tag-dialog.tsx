import { useMemo } from 'react'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { countHad } from './tag-choice.ts'
import { TagChooser } from './tag-chooser.tsx'

type Props = { documentIds: readonly number[]; onClose: () => void }

/** Beyond this many documents their tags are not looked up one by one; their boxes then stand between. */
const mostLookedUp = 2000

/** Gives tags to documents and takes them away, all in one step that one undo takes back. */
export function TagDialog({ documentIds, onClose }: Props) {
  const ids = useMemo(() => [...documentIds], [documentIds])
  const { data: documents } = useCall('documents.rows', { ids }, { enabled: ids.length <= mostLookedUp })
  const assign = useWrite('tags.assign')
  return (
    <TagChooser
      title={words.tagging.title(ids.length)}
      had={tagId => (documents ? countHad(documents, tagId) : 'unknown')}
      isAssigning={assign.isRunning}
      assign={async changes => (await assign.run({ documentIds: ids, ...changes })) !== undefined}
      onClose={onClose}
    />
  )
}
