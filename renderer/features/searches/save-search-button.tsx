import { BookmarkCheck, BookmarkPlus } from 'lucide-react'
import { memo } from 'react'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useShownView } from '../library/desk-context.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import { useSaveSearch } from './use-save-search.ts'

/** Saves what is searched for; where it is saved, says so and changes its name. One button, so that the focus stays on it. */
export const SaveSearchButton = memo(() => {
  const { savedId } = useShownView()
  const dialogs = useDialogs()
  const save = useSaveSearch()
  const { data } = useCall('searches.list', {}, { keepPrevious: true })
  const saved = savedId === undefined ? undefined : data?.find(({ id }) => id === savedId)
  return (
    <IconButton
      isSmall
      label={saved ? words.searches.savedAs(saved.name) : words.searches.save}
      icon={saved ? BookmarkCheck : BookmarkPlus}
      onPress={() => (saved ? dialogs.open({ kind: 'savedSearch', search: saved }) : save())}
    />
  )
})
