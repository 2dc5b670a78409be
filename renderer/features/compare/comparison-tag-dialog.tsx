import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { TagChooser } from '../tags/tag-chooser.tsx'

/** Gives tags to a kept comparison and takes them away, in one step. */
export function ComparisonTagDialog({ comparisonId, onClose }: { comparisonId: number; onClose: () => void }) {
  const { data: comparison } = useCall('comparisons.get', { id: comparisonId })
  const assign = useWrite('comparisons.tag')
  return (
    <TagChooser
      title={words.compare.tagTitle}
      had={tagId => (!comparison ? 'unknown' : comparison.tags.includes(tagId) ? 'all' : 'none')}
      isAssigning={assign.isRunning}
      assign={async changes => (await assign.run({ id: comparisonId, ...changes })) !== undefined}
      onClose={onClose}
    />
  )
}
