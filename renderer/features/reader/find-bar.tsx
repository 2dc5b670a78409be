import { CaseSensitive, ChevronDown, ChevronUp, X } from 'lucide-react'
import { type RefObject, useEffect } from 'react'
import type { KeyboardEvent } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { mostFound } from './find.ts'
import styles from './find-bar.module.css'

type Props = {
  typed: string
  matchesCase: boolean
  /** Index of the place shown now, from 0; -1 where there is none. */
  now: number
  count: number
  input: RefObject<HTMLInputElement | null>
  onType: (typed: string) => void
  onMatchCase: (matchesCase: boolean) => void
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** Find in document: literal words, counted, with next and previous. */
export function FindBar({ typed, matchesCase, now, count, input, onType, onMatchCase, onStep, onClose }: Props) {
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [input])
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return event.continuePropagation()
    event.preventDefault()
    if (event.key === 'Escape') onClose()
    else onStep(event.shiftKey ? -1 : 1)
  }
  const isCut = count >= mostFound
  const said = count === 0 ? words.reader.foundNone : words.reader.foundOf(now + 1, count, isCut)
  return (
    <search className={styles.bar} aria-label={words.reader.find}>
      <TextField
        label={words.reader.find}
        hasHiddenLabel
        type="search"
        placeholder={words.reader.findPlaceholder}
        value={typed}
        onChange={onType}
        onKeyDown={onKeyDown}
        inputRef={input}
        className={styles.field}
      />
      <span className={styles.count} role="status" data-none={count === 0}>
        {typed.trim() === '' ? '' : said}
      </span>
      <IconButton
        isSmall
        icon={CaseSensitive}
        label={words.reader.matchCase}
        isPressed={matchesCase}
        onPress={() => onMatchCase(!matchesCase)}
      />
      <IconButton
        isSmall
        icon={ChevronUp}
        label={words.reader.previousMatch}
        keys="Shift+Enter"
        onPress={() => onStep(-1)}
      />
      <IconButton isSmall icon={ChevronDown} label={words.reader.nextMatch} keys="Enter" onPress={() => onStep(1)} />
      <IconButton isSmall icon={X} label={words.reader.findClose} onPress={onClose} />
    </search>
  )
}
