import { CalendarX2 } from 'lucide-react'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { EventPicker } from '../tags/event-picker.tsx'
import styles from './event-notice.module.css'
import { useSetEvent } from './use-set-event.ts'

/** Said above accounts that are not known to be of one event, with the one click that makes them so. */
export function EventNotice({ comparison }: { comparison: Comparison }) {
  const { data: events = [] } = useCall('events.list', {})
  const setEvent = useSetEvent(comparison)
  if (comparison.event === 'established') return null
  const isUnset = comparison.event === 'not-established'
  const near = events.filter(event => comparison.accounts.some(account => account.eventId === event.id))
  return (
    <aside className={styles.notice} aria-label={words.tagging.event}>
      <CalendarX2 size={16} aria-hidden />
      <p>
        <strong>{isUnset ? words.compare.notEstablished : words.compare.different}</strong>{' '}
        {isUnset ? words.compare.notEstablishedHelp : words.compare.differentHelp}
      </p>
      {isUnset &&
        near.map(event => (
          <Button key={event.id} isSmall onPress={() => setEvent(event.id)}>
            {words.compare.setEventTo(event.name)}
          </Button>
        ))}
      <EventPicker eventId={null} onChoose={setEvent} />
    </aside>
  )
}
