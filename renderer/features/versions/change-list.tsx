import { useEffect, useRef } from 'react'
import type { ChangedWords, Edition, EditionChange } from '../../../main/contract/editions.ts'
import { words } from '../../strings/words.ts'
import { formatList } from '../../ui/formats.ts'
import styles from './change-list.module.css'
import { signs } from './edition-rows.ts'

type Props = {
  changes: readonly EditionChange[]
  before: Edition
  after: Edition
  /** Index of the chosen change; -1 where none is. */
  at: number
  onChoose: (index: number) => void
}

/** As much of a change's text as tells which it is, in code units. */
const longestExcerpt = 110

/** All changes, those that change what is said first. */
export function ChangeList({ changes, before, after, at, onChoose }: Props) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const first = changes.findIndex(({ matters }) => matters.length === 0)
  return (
    <nav className={styles.nav} aria-label={words.versions.list}>
      <p className={styles.help}>{words.versions.listHelp}</p>
      <ol ref={list} className={styles.list}>
        {changes.map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes stand at fixed places
          <li key={index} data-first={index === first && index > 0}>
            <button type="button" aria-current={index === at} className={styles.entry} onClick={() => onChoose(index)}>
              <span className={styles.what} data-kind={change.kind}>
                <span aria-hidden>{signs[change.kind]}</span>
                <strong>{words.versions.kinds[change.kind]}</strong>
                {change.matters.length > 0 && (
                  <span>{formatList(change.matters.map(matter => words.versions.matters[matter]))}</span>
                )}
              </span>
              <span className={styles.excerpt}>{excerptOf(change, before, after)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The words that changed, those that tell something before mere wording; or else how the passage begins. */
function excerptOf(change: EditionChange, before: Edition, after: Edition): string {
  const [old, now] = [tellingWords(before, change.words.before), tellingWords(after, change.words.after)]
  if (change.before && change.after && old + now !== '') return cut(`${old || '∅'} → ${now || '∅'}`)
  const [start, end] = change.after ?? change.before ?? [0, 0]
  return cut((change.after ? after : before).text.slice(start, end))
}

function tellingWords({ text }: Edition, changed: readonly ChangedWords[]): string {
  const telling = changed.filter(({ kind, inQuotation }) => kind !== 'wording' || inQuotation)
  return (telling.length > 0 ? telling : changed).map(({ start, end }) => text.slice(start, end)).join(' … ')
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt).trimEnd()}…` : line
}
