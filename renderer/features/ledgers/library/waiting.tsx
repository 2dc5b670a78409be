import { useCall, useWrite } from '../../../calls.ts'
import { words } from '../../../strings/words.ts'
import { Button } from '../../../ui/button.tsx'
import styles from './library-ledger.module.css'

/** Says how many texts are still to be read, so that nothing that lacks is taken for nothing that is. */
export function Waiting() {
  const { data } = useCall('ledgers.status', {}, { keepPrevious: true })
  const prepare = useWrite('ledgers.prepare')
  if (!data || data.waiting === 0) return null
  return (
    <p className={styles.remark} role="status">
      <span>{words.ledgers.library.waiting(data.waiting)}</span>
      <Button isSmall isDisabled={prepare.isRunning} onPress={() => void prepare.run({})}>
        {words.ledgers.library.prepare}
      </Button>
    </p>
  )
}
