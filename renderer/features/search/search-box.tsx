import { ChevronDown, Search, X } from 'lucide-react'
import { type KeyboardEvent, memo, useCallback, useEffect, useRef, useState } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import { useDesk, useDispatch, useSteadyDesk } from '../library/desk-context.tsx'
import { askedOf } from './asked.ts'
import styles from './search-box.module.css'
import { SearchHelp } from './search-help.tsx'
import { noteTyping } from './typing.ts'
import { useOffering } from './use-offering.tsx'
import { useRememberSearch } from './use-remember-search.ts'

/** A letter is searched for at once; letters that follow faster than this, ms, are searched for together. */
const pause = 60

/** The element's id, by which the list knows that one came to it from here. */
export const boxId = 'search-box'

/** Puts the cursor into the search box. */
export function focusSearch() {
  const box = document.getElementById(boxId)
  if (box instanceof HTMLInputElement) {
    box.focus()
    box.select()
  }
}

/** The box that searches while a person types, and offers how it may go on. */
export function SearchBox() {
  const desk = useDesk()
  const { query } = desk
  const dispatch = useDispatch()
  const [text, setText] = useState(query)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(query)
  const searchedAt = useRef(Number.NEGATIVE_INFINITY)
  const remember = useRememberSearch()
  // The query also changes from outside (another view is chosen); what was sent from here must not overtake the typing.
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setText(query)
  }, [query])
  useEffect(() => () => clearTimeout(timer.current), [])

  const search = useCallback(
    (next: string, isTyping: boolean) => {
      clearTimeout(timer.current)
      searchedAt.current = performance.now()
      sent.current = next
      dispatch({ type: 'query', query: next, isTyping })
    },
    [dispatch],
  )
  function change(next: string) {
    noteTyping()
    setText(next)
    clearTimeout(timer.current)
    const since = performance.now() - searchedAt.current
    if (since > pause) search(next, true)
    else timer.current = setTimeout(() => search(next, true), pause - since)
  }
  const put = useCallback(
    (next: string) => {
      setText(next)
      search(next, false)
      focusSearch()
    },
    [search],
  )
  const offering = useOffering({
    text,
    onSearch(next, isTyping) {
      setText(next)
      search(next, isTyping)
    },
    onAsk(asked) {
      setText(asked.query)
      sent.current = asked.query
      dispatch({ type: 'search', asked })
    },
  })
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || offering.onKeyDown(event)) return
    if (event.key === 'Enter') {
      search(text, false)
      remember(askedOf({ ...desk, query: text }))
    }
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation()
      setText('')
      search('', false)
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      document.querySelector<HTMLElement>('[role=grid]')?.focus()
    }
  }
  return (
    <div ref={offering.holder} className={styles.box}>
      <Search size={16} aria-hidden className={styles.icon} />
      <input
        id={boxId}
        type="search"
        {...offering.combobox}
        aria-label={words.search.search}
        placeholder={words.search.placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={event => {
          change(event.target.value)
          offering.onChange(event.target)
        }}
        onKeyDown={onKeyDown}
        onFocus={offering.onFocus}
        onClick={offering.onFocus}
        className={styles.input}
      />
      {offering.list}
      {text === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <>
          <Matching />
          <Clear onPut={put} />
        </>
      )}
      <SearchHelp onChoose={put} />
    </div>
  )
}

const Clear = memo(({ onPut }: { onPut: (query: string) => void }) => (
  <RacButton aria-label={words.search.clear} className={styles.clear ?? ''} onPress={() => onPut('')}>
    <X size={14} aria-hidden />
  </RacButton>
))

/** All of the words, or any of them. */
const Matching = memo(() => {
  const { any } = useSteadyDesk()
  const dispatch = useDispatch()
  return (
    <MenuButton
      label={words.search.matching}
      button={
        <RacButton className={styles.matching ?? ''}>
          {any ? words.search.anyWord : words.search.allWords}
          <ChevronDown size={12} aria-hidden />
        </RacButton>
      }
    >
      <MenuItem isChosen={!any} onAction={() => dispatch({ type: 'any', any: false })}>
        {words.search.allWords}
      </MenuItem>
      <MenuItem isChosen={any} onAction={() => dispatch({ type: 'any', any: true })}>
        {words.search.anyWord}
      </MenuItem>
    </MenuButton>
  )
})
