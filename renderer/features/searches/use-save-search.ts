import { words } from '../../strings/words.ts'
import { showToast } from '../../ui/toast.tsx'
import { isSearching } from '../library/desk.ts'
import { useDeskNow } from '../library/desk-context.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import { askedOf } from '../search/asked.ts'
import { focusSearch } from '../search/search-box.tsx'

/** Asks for a name to keep what is searched for; where nothing is, the search box is the place to begin. */
export function useSaveSearch(): () => void {
  const deskNow = useDeskNow()
  const dialogs = useDialogs()
  return () => {
    const desk = deskNow()
    if (isSearching(desk)) {
      dialogs.open({ kind: 'savedSearch', asked: askedOf(desk) })
      return
    }
    focusSearch()
    showToast({ text: words.searches.searchFirst })
  }
}
