import { useVirtualizer } from '@tanstack/react-virtual'
import { Check, Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { Tag } from '../../../main/contract/tags.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import field from '../../ui/field.module.css'
import { pathOf } from './tag-choice.ts'
import styles from './tag-list.module.css'

export type TagOption = { kind: 'tag'; tag: Tag } | { kind: 'new'; name: string; parent: Tag | null }

type Props = {
  tags: readonly Tag[]
  options: readonly TagOption[]
  typed: string
  onType: (typed: string) => void
  boxOf: (tagId: number) => boolean | 'mixed'
  onChoose: (option: TagOption) => void
  onApply: () => void
  /** What will be changed, in words. */
  said: string
}

const rowHeight = 30

/** A field to find or name tags, and the tags below it with their boxes. Only rows in view exist: there may be thousands. */
export function TagList({ tags, options, typed, onType, boxOf, onChoose, onApply, said }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState(0)
  const now = Math.min(at, options.length - 1)
  const rows = useVirtualizer({
    count: options.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const byId = new Map(tags.map(tag => [tag.id, tag]))
  const optionId = (index: number) => `${id}-${index}`

  function goTo(index: number) {
    const next = Math.max(0, Math.min(options.length - 1, index))
    setAt(next)
    if (options.length > 0) rows.scrollToIndex(next)
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const step = steps[event.key]
    const option = options[now]
    if (step !== undefined) goTo(now + step)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onApply()
    else if (event.key === 'Enter' && option) onChoose(option)
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.choice}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the dialog is this field; focus goes back when it closes
        autoFocus
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? optionId(now) : undefined}
        aria-label={words.tagging.search}
        placeholder={words.tagging.placeholder}
        className={field.input}
        value={typed}
        onChange={event => {
          onType(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-multiselectable
        aria-label={words.tagging.list}
        className={styles.list}
        tabIndex={-1}
      >
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start }) => {
            const option = options[index]
            if (!option) return null
            return (
              <Option
                key={option.kind === 'tag' ? option.tag.id : 'new'}
                id={optionId(index)}
                option={option}
                byId={byId}
                box={option.kind === 'tag' ? boxOf(option.tag.id) : undefined}
                isNow={index === now}
                top={start}
                place={[index + 1, options.length]}
                onChoose={() => {
                  setAt(index)
                  onChoose(option)
                }}
              />
            )
          })}
        </div>
        {options.length === 0 && (
          <p className={styles.empty}>{tags.length === 0 ? words.tagging.none : words.tagging.noneFound}</p>
        )}
      </div>
      <p className={styles.help} role="status">
        {said === '' ? words.tagging.belowHelp : said}
      </p>
    </div>
  )
}

type OptionProps = {
  id: string
  option: TagOption
  byId: ReadonlyMap<number, Tag>
  box: boolean | 'mixed' | undefined
  isNow: boolean
  top: number
  /** Position from 1, and how many there are. */
  place: readonly [number, number]
  onChoose: () => void
}

function Option({ id, option, byId, box, isNow, top, place, onChoose }: OptionProps) {
  const name = option.kind === 'tag' ? pathOf(option.tag, byId) : newName(option)
  return (
    // The field above has the focus and the keys; a pointer chooses directly.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isNow}
      aria-checked={box}
      aria-setsize={place[1]}
      aria-posinset={place[0]}
      aria-label={name}
      className={classes(styles.option, isNow && styles.now)}
      style={{ top, height: rowHeight }}
      onPointerDown={event => event.preventDefault()}
      onClick={onChoose}
    >
      {option.kind === 'tag' ? (
        <>
          <span className={styles.box} data-checked={box}>
            {box === 'mixed' ? <Minus size={12} aria-hidden /> : <Check size={12} aria-hidden />}
          </span>
          <span className={styles.dot} style={{ background: `var(--tag-${option.tag.colour})` }} />
        </>
      ) : (
        <Plus size={15} aria-hidden />
      )}
      <span className={styles.name}>{name}</span>
      {box === 'mixed' && <span className={styles.detail}>{words.tagging.some}</span>}
    </div>
  )
}

function newName({ name, parent }: Extract<TagOption, { kind: 'new' }>): string {
  return parent ? words.tagging.createBelow(name, parent.name) : words.tagging.create(name)
}
