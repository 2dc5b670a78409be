import { ChevronDown, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import { useDesk, useDispatch } from '../library/desk-context.tsx'
import styles from './search-box.module.css'
import { SearchHelp } from './search-help.tsx'

/** Letters that come faster than this, ms, are searched for together. */
const pause = 60

const boxId = 'search-box'

/** Puts the cursor into the search box. */
export function focusSearch() {
  const box = document.getElementById(boxId)
  if (box instanceof HTMLInputElement) {
    box.focus()
    box.select()
  }
}

/** The box that searches while a person types. */
export function SearchBox() {
  const { query } = useDesk()
  const dispatch = useDispatch()
  const [text, setText] = useState(query)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef(query)
  // The query also changes from outside (another view is chosen); what was sent from here must not overtake the typing.
  useEffect(() => {
    if (query === sent.current) return
    sent.current = query
    setText(query)
  }, [query])
  useEffect(() => () => clearTimeout(timer.current), [])

  function search(next: string, isTyping: boolean) {
    clearTimeout(timer.current)
    sent.current = next
    dispatch({ type: 'query', query: next, isTyping })
  }
  function change(next: string) {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => search(next, true), pause)
  }
  function put(next: string) {
    setText(next)
    search(next, false)
    focusSearch()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') search(text, false)
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
    <div className={styles.box}>
      <Search size={16} aria-hidden className={styles.icon} />
      <input
        id={boxId}
        type="search"
        aria-label={words.search.search}
        placeholder={words.search.placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={text}
        onChange={event => change(event.target.value)}
        onKeyDown={onKeyDown}
        className={styles.input}
      />
      {text === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <>
          <Matching />
          <RacButton aria-label={words.search.clear} className={styles.clear ?? ''} onPress={() => put('')}>
            <X size={14} aria-hidden />
          </RacButton>
        </>
      )}
      <SearchHelp onChoose={put} />
    </div>
  )
}

/** All of the words, or any of them. */
function Matching() {
  const { any } = useDesk()
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
}
