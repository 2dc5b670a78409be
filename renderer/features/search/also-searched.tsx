import type { AlsoSearched as Searched } from '../../../main/contract/search.ts'
import { useSetting } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { useDispatch, useSteadyDesk } from '../library/desk-context.tsx'
import styles from './also-searched.module.css'

/** Which other spellings of names were searched, and the way to leave them out; or that this search leaves them out, and the way back. */
export function AlsoSearched({ searched }: { searched: Searched | null }) {
  const { spellings } = useSteadyDesk()
  const [isUsual] = useSetting('spellings')
  const dispatch = useDispatch()
  const isLeftOut = spellings === false && isUsual
  if (searched === null && !isLeftOut) return null
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        {searched === null ? (
          words.search.onlyAsWritten
        ) : (
          <>
            {words.search.alsoSearched} <bdi>{words.search.spellings(searched.words, searched.more)}</bdi>
          </>
        )}
      </p>
      <Button
        isSmall
        variant="quiet"
        onPress={() => dispatch({ type: 'spellings', spellings: searched === null ? undefined : false })}
      >
        {searched === null ? words.search.searchSpellings : words.search.asWritten}
      </Button>
    </div>
  )
}
