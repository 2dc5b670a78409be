import { CalendarDays, CalendarPlus, CalendarX2 } from 'lucide-react'
import { useState } from 'react'
import { Button, Dialog, DialogTrigger } from 'react-aria-components'
import type { EventOfLibrary } from '../../../main/contract/events.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import chip from '../../ui/chip.module.css'
import { classes } from '../../ui/classes.ts'
import { formatDocumentDate } from '../../ui/formats.ts'
import { NamePicker, type Pick } from '../../ui/name-picker.tsx'
import { Popover } from '../../ui/popover.tsx'
import { foldName } from '../sources/matching.ts'

type Props = {
  eventId: number | null
  onChoose: (eventId: number | null) => void
  /** Said on the button where no event is set. */
  label?: string
}

/** A button that says the event and sets another: one that exists, a new one, or none. */
export function EventPicker({ eventId, onChoose, label = words.tagging.setEvent }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { data: events = [] } = useCall('events.list', {})
  const event = events.find(one => one.id === eventId)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <Button
        className={classes(chip.chip, event && chip.on)}
        aria-label={event ? words.tagging.changeEvent(event.name) : label}
      >
        {event ? <CalendarDays size={12} aria-hidden /> : <CalendarPlus size={12} aria-hidden />}
        <span className={chip.words}>{event?.name ?? label}</span>
      </Button>
      <Popover placement="bottom start">
        <Dialog aria-label={words.tagging.event}>
          <EventChoice
            events={events}
            eventId={eventId}
            onChoose={chosen => {
              setIsOpen(false)
              onChoose(chosen)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type ChoiceProps = {
  events: readonly EventOfLibrary[]
  eventId: number | null
  onChoose: (eventId: number | null) => void
}

function EventChoice({ events, eventId, onChoose }: ChoiceProps) {
  const [typed, setTyped] = useState('')
  const create = useWrite('events.create')

  async function pick(key: string) {
    if (key === 'none') return onChoose(null)
    if (key !== 'new') return onChoose(Number(key))
    const made = await create.run({ name: typed.trim() })
    if (made) onChoose(made.id)
  }

  return (
    <NamePicker
      label={words.tagging.findEvent}
      placeholder={words.tagging.findEvent}
      typed={typed}
      onType={setTyped}
      picks={eventPicks(events, eventId, typed)}
      onPick={pick}
      empty={words.tagging.noEvents}
    />
  )
}

/** What to offer: events whose name holds what is typed, the newest first; a new one; none where one is set. */
export function eventPicks(events: readonly EventOfLibrary[], eventId: number | null, typed: string): Pick[] {
  const wanted = foldName(typed)
  const found: Pick[] = events
    .filter(event => foldName(event.name).includes(wanted))
    .slice(0, 100)
    .map(event => ({
      key: String(event.id),
      name: event.name,
      detail: event.date ? formatDocumentDate(event.date) : undefined,
      icon: CalendarDays,
      isChosen: event.id === eventId,
    }))
  if (wanted !== '' && !events.some(event => foldName(event.name) === wanted))
    found.push({ key: 'new', name: words.tagging.createEvent(typed.trim()), icon: CalendarPlus })
  if (eventId !== null && wanted === '') found.push({ key: 'none', name: words.tagging.noEvent, icon: CalendarX2 })
  return found
}
