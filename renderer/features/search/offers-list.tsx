import type { LucideIcon } from 'lucide-react'
import { CalendarDays, Clock, Columns3, Filter, Languages, Newspaper, Search, Tag, UserRound, X } from 'lucide-react'
import type { AskedSearch } from '../../../main/contract/searches.ts'
import type { Suggestion } from '../../../main/contract/suggestions.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import styles from './offers-list.module.css'
import type { Offer } from './use-offers.ts'

const icons: Record<Suggestion['kind'], LucideIcon> = {
  word: Search,
  tag: Tag,
  source: UserRound,
  event: CalendarDays,
  outlet: Newspaper,
  comparison: Columns3,
  language: Languages,
  value: Filter,
  name: Filter,
}

type Props = {
  id: string
  offers: readonly Offer[]
  /** The place of the one that the keys are at; -1 where they are still in the box. */
  active: number
  onTake: (offer: Offer) => void
  onForget: (id: number) => void
  onForgetAll: () => void
}

/** What the search box offers, below it. The focus stays in the box, and `aria-activedescendant` points here. */
export function OffersList({ id, offers, active, onTake, onForget, onForgetAll }: Props) {
  const isOfRecent = offers[0]?.kind === 'recent'
  return (
    <div className={styles.popup}>
      <div id={id} role="listbox" aria-label={isOfRecent ? words.search.recent : words.search.suggestions}>
        {offers.map((offer, place) => (
          <Option
            key={keyOf(offer)}
            id={`${id}-${place}`}
            offer={offer}
            isActive={place === active}
            onTake={() => onTake(offer)}
            onForget={onForget}
          />
        ))}
      </div>
      {isOfRecent && (
        <div className={styles.foot}>
          <Button isSmall variant="quiet" onPress={onForgetAll}>
            {words.search.forgetAll}
          </Button>
          <span className={styles.hint}>{words.search.forgetHint}</span>
        </div>
      )}
    </div>
  )
}

const keyOf = (offer: Offer) =>
  offer.kind === 'recent' ? offer.recent.id : `${offer.suggestion.kind} ${offer.suggestion.text}`

type OptionProps = {
  id: string
  offer: Offer
  isActive: boolean
  onTake: () => void
  onForget: (id: number) => void
}

function Option({ id, offer, isActive, onTake, onForget }: OptionProps) {
  const { Icon, label, hint } = lookOf(offer)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box has the focus and takes the keys.
    <div id={id} role="option" aria-selected={isActive} className={styles.option} onClick={onTake}>
      <Icon size={14} aria-hidden className={styles.icon} />
      <bdi className={styles.label}>{label}</bdi>
      {hint && <span className={styles.hint}>{hint}</span>}
      {offer.kind === 'recent' && (
        // Not a button: an option holds nothing to focus, and the keyboard has Delete for it.
        <span
          aria-hidden
          title={words.search.forget}
          className={styles.forget}
          onClick={event => {
            event.stopPropagation()
            onForget(offer.recent.id)
          }}
        >
          <X size={13} />
        </span>
      )}
    </div>
  )
}

function lookOf(offer: Offer): { Icon: LucideIcon; label: string; hint: string } {
  if (offer.kind === 'recent') {
    const { asked } = offer.recent
    return { Icon: Clock, label: asked.query, hint: isNarrowed(asked) ? words.search.narrowed : '' }
  }
  const { kind, label } = offer.suggestion
  return { Icon: icons[kind], label, hint: words.search.kinds[kind] }
}

function isNarrowed({ filters: { view, ...others } }: AskedSearch): boolean {
  return (view !== undefined && view.kind !== 'all') || Object.values(others).some(value => value !== undefined)
}
