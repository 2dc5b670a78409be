import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import type { AskedSearch } from '../../../main/contract/searches.ts'
import { useWrite } from '../../calls.ts'
import { OffersList } from './offers-list.tsx'
import { type Offer, useOffers } from './use-offers.ts'

type Offering = {
  text: string
  onSearch(query: string, isTyping: boolean): void
  onAsk(asked: AskedSearch): void
}

const erasing = new Set(['Backspace', 'Delete', 'Process'])
/** Keys that move the cursor to where nothing is being typed. */
const leaving = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'])

const boxIn = (holder: RefObject<HTMLElement | null>) => holder.current?.querySelector('input')

/** The list that the search box offers: WAI-ARIA's combobox, with the focus in the box and Enter left to the search. */
export function useOffering({ text, onSearch, onAsk }: Offering) {
  const id = useId()
  const [isWanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const [caret, setCaret] = useState(0)
  const isKeyed = useRef(false)
  const holder = useRef<HTMLDivElement>(null)
  const caretAfter = useRef<number>(undefined)
  const forget = useWrite('searches.forget')
  const { offers, of, start, end } = useOffers(text, caret, isWanted)
  const isOpen = isWanted && offers.length > 0
  const place = Math.min(active, offers.length - 1)

  // After a suggestion the cursor stands behind it, also within a query; known only once the box shows it.
  useEffect(() => {
    if (caretAfter.current === undefined || text === '') return
    boxIn(holder)?.setSelectionRange(caretAfter.current, caretAfter.current)
    caretAfter.current = undefined
  }, [text])

  useEffect(() => {
    if (!isWanted) return
    function onElsewhere({ target }: Event) {
      if (target instanceof Node && holder.current?.contains(target)) return
      setWanted(false)
      setActive(-1)
    }
    document.addEventListener('focusin', onElsewhere)
    document.addEventListener('pointerdown', onElsewhere)
    return () => {
      document.removeEventListener('focusin', onElsewhere)
      document.removeEventListener('pointerdown', onElsewhere)
    }
  }, [isWanted])

  function close() {
    setWanted(false)
    setActive(-1)
  }
  function take(offer: Offer) {
    boxIn(holder)?.focus()
    if (offer.kind === 'recent') {
      close()
      return onAsk(offer.recent.asked)
    }
    if (of !== text) return
    const { kind, text: put } = offer.suggestion
    const isOpenEnded = kind === 'name'
    const space = isOpenEnded || /^\s/.test(text.slice(end)) ? '' : ' '
    const at = start + put.length + (isOpenEnded ? 0 : 1)
    caretAfter.current = at
    setCaret(at)
    setActive(-1)
    setWanted(isOpenEnded)
    onSearch(text.slice(0, start) + put + space + text.slice(end), isOpenEnded)
  }
  function forgetOne(recentId: number) {
    void forget.run({ ids: [recentId] })
  }
  /** Answers whether the key was the list's. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): boolean {
    if (event.key.length === 1 || erasing.has(event.key)) isKeyed.current = true
    if (!isOpen) {
      if (event.key === 'Enter' || event.key === 'Escape') close()
      return false
    }
    const chosen = offers[place]
    if (event.key === 'ArrowDown') setActive(place + 1 < offers.length ? place + 1 : -1)
    else if (event.key === 'ArrowUp') setActive(place < 0 ? offers.length - 1 : place - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen) take(chosen)
    else if (event.key === 'Delete' && chosen?.kind === 'recent') forgetOne(chosen.recent.id)
    else {
      if (event.key === 'Enter' || leaving.has(event.key)) close()
      return false
    }
    event.preventDefault()
    event.stopPropagation()
    return true
  }

  return {
    /** For the element around the box and its list. */
    holder,
    combobox: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      ...(isOpen ? { 'aria-controls': id } : {}),
      ...(isOpen && place >= 0 ? { 'aria-activedescendant': `${id}-${place}` } : {}),
    } as const,
    list: isOpen && (
      <OffersList
        id={id}
        offers={offers}
        active={place}
        onTake={take}
        onForget={forgetOne}
        onForgetAll={() => {
          close()
          boxIn(holder)?.focus()
          void forget.run({})
        }}
      />
    ),
    onKeyDown,
    /** What is put into the box otherwise than by keys is not being typed. */
    onChange(input: HTMLInputElement) {
      setCaret(input.selectionStart ?? input.value.length)
      setActive(-1)
      setWanted(isKeyed.current)
      isKeyed.current = false
    },
    onFocus() {
      if (text === '') setWanted(true)
    },
  }
}
