import { type Ref, useMemo } from 'react'
import type { DraftCheck } from '../../../main/contract/draft.ts'
import { words } from '../../strings/words.ts'
import styles from './draft-editor.module.css'
import { draftMarks } from './draft-marks.ts'

type Props = {
  text: string
  check: DraftCheck | null
  editor: Ref<HTMLTextAreaElement>
  onWrite: (text: string) => void
}

/** Longest draft, in UTF-16 code units: as long as the library keeps one. */
const longest = 1_000_000

/**
 * The text as it is written, with the marks of its check beneath. The marks are drawn by a copy of the text behind the field,
 * line for line the same, so that the caret, undoing and selecting stay the browser's own.
 */
export function DraftEditor({ text, check, editor, onWrite }: Props) {
  const marks = useMemo(
    () => (check ? draftMarks(text, check) : [{ start: 0, end: text.length, mark: null }]),
    [text, check],
  )
  return (
    <div className={styles.editor}>
      <div className={styles.marks} aria-hidden>
        {marks.map(({ start, end, mark }) =>
          mark === null ? (
            text.slice(start, end)
          ) : (
            <span key={start} className={styles[mark]} data-mark={mark}>
              {text.slice(start, end)}
            </span>
          ),
        )}
        {/* A line end at the end takes no line of its own without something after it. */}
        {'\u200b'}
      </div>
      <textarea
        ref={editor}
        className={styles.field}
        aria-label={words.draft.text}
        placeholder={words.draft.placeholder}
        value={text}
        maxLength={longest}
        spellCheck={false}
        dir="auto"
        {...(check?.language ? { lang: check.language } : {})}
        onChange={event => onWrite(event.currentTarget.value)}
      />
    </div>
  )
}
