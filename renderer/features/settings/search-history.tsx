import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import styles from './settings-dialog.module.css'

/** Whether this library remembers what was looked for, and a way to have it forget. */
export function SearchHistory() {
  const { data } = useCall('searches.recent', {}, { keepPrevious: true })
  const keep = useWrite('searches.keepRecent')
  const forget = useWrite('searches.forget')
  if (!data) return null
  const { isKept, searches } = data
  return (
    <>
      <Checkbox isSelected={isKept} onChange={isKept => void keep.run({ isKept })}>
        {words.settings.keepSearches}
      </Checkbox>
      <p className={styles.quiet}>{words.settings.keepSearchesHelp}</p>
      {searches.length > 0 && (
        <div>
          <Button isDisabled={forget.isRunning} onPress={() => void forget.run({})}>
            {words.settings.forgetSearches(searches.length)}
          </Button>
        </div>
      )}
    </>
  )
}
