import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { Edition, EditionHistory, EditionStep } from '../../../main/contract/editions.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { formatDocumentDate } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import screen from '../../ui/screen.module.css'
import { DifferenceLegend } from '../compare/difference-legend.tsx'
import { ChangeList } from './change-list.tsx'
import { layOutRows, type Part } from './edition-rows.ts'
import { EditionStrip } from './edition-strip.tsx'
import { EditionText } from './edition-text.tsx'
import styles from './versions.module.css'

type Props = { history: EditionHistory; onClose: () => void }

/** What changed between two editions, before and after side by side, and the way from change to change. */
export function VersionsView({ history, onClose }: Props) {
  const [stepAt, setStepAt] = useState(0)
  const [at, setAt] = useState(-1)
  const frame = useRef<HTMLDivElement>(null)
  const step = history.steps[stepAt]
  const [before, after] = [history.editions[stepAt], history.editions[stepAt + 1]]
  const count = step?.changes.length ?? 0

  function choose(index: number) {
    setAt(index)
    const places = [...(frame.current?.querySelectorAll(`[data-change="${index}"]`) ?? [])]
    // Of a move, where it stands now.
    places.at(-1)?.scrollIntoView({ block: 'center' })
  }
  function go(by: 1 | -1) {
    if (count === 0) return
    const next = at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count
    choose(next)
    announce(words.versions.change(next + 1, count))
  }
  useShortcut(['N', 'F8'], () => go(1))
  useShortcut(['P', 'Shift+F8'], () => go(-1))
  if (!step || !before || !after) return null
  return (
    <>
      <div className={screen.bar}>
        <h1>{words.versions.title(history.editions.length)}</h1>
        <p className={styles.counts}>{words.versions.counts(step.counts)}</p>
        <span role="status" className={screen.count}>
          {at < 0 ? words.versions.changes(count) : words.versions.change(at + 1, count)}
        </span>
        <IconButton
          isSmall
          icon={ChevronUp}
          label={words.versions.previous}
          keys="P"
          isDisabled={count === 0}
          onPress={() => go(-1)}
        />
        <IconButton
          isSmall
          icon={ChevronDown}
          label={words.versions.next}
          keys="N"
          isDisabled={count === 0}
          onPress={() => go(1)}
        />
        <IconButton icon={X} label={words.versions.close} keys="Esc" onPress={onClose} />
      </div>
      {history.editions.length > 2 && (
        <EditionStrip
          history={history}
          at={stepAt}
          onChoose={index => {
            setStepAt(index)
            setAt(-1)
          }}
        />
      )}
      <DifferenceLegend words wording />
      <div className={styles.body}>
        <div ref={frame} className={styles.scroller} data-layer-words data-layer-wording {...focusable}>
          <Texts step={step} before={before} after={after} active={at} onChoose={choose} />
        </div>
        {count > 0 && <ChangeList changes={step.changes} before={before} after={after} at={at} onChoose={choose} />}
      </div>
    </>
  )
}

/** What scrolls takes the focus, so that the keyboard can scroll it. */
const focusable = { tabIndex: 0, role: 'region', 'aria-label': words.versions.texts }

type TextsProps = {
  step: EditionStep
  before: Edition
  after: Edition
  active: number
  onChoose: (change: number) => void
}

function Texts({ step, before, after, active, onChoose }: TextsProps) {
  const rows = useMemo(() => layOutRows(step, { before: before.text, after: after.text }), [step, before, after])
  const cell = (edition: Edition, side: 'before' | 'after', parts: readonly Part[]) => (
    <td {...(edition.language ? { lang: edition.language } : {})} dir="auto">
      {parts.map(part => (
        <EditionText
          key={part.start}
          part={part}
          text={edition.text}
          side={side}
          isActive={part.change !== null && part.change === active}
          onChoose={onChoose}
        />
      ))}
    </td>
  )
  return (
    <table className={styles.texts}>
      <thead>
        <tr>
          <Head edition={before} name={words.versions.before} />
          <Head edition={after} name={words.versions.after} />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stand at fixed places
          <tr key={index}>
            {cell(before, 'before', row.before)}
            {cell(after, 'after', row.after)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Head({ edition, name }: { edition: Edition; name: string }) {
  const facts = [edition.outlet, edition.date === null ? words.reader.noDate : formatDocumentDate(edition.date)]
  return (
    <th scope="col">
      <span className={styles.side}>{name}</span>
      <span className={styles.facts}>{facts.filter(fact => fact !== null).join(' · ')}</span>
      <span className={styles.title}>{edition.title}</span>
    </th>
  )
}
