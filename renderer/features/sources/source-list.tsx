import type { Source } from '../../../main/contract/sources.ts'
import { words } from '../../strings/words.ts'
import { PickList } from '../../ui/pick-list.tsx'
import { matchSources } from './matching.ts'
import { sourceIcons } from './source-picker.tsx'
import styles from './sources.module.css'

type Props = {
  sources: readonly Source[]
  typed: string
  chosen: number | undefined
  onChoose: (sourceId: number) => void
}

/** Sources that match what is typed, the often quoted first. */
export function SourceList({ sources, typed, chosen, onChoose }: Props) {
  const found = matchSources(sources, typed, Number.POSITIVE_INFINITY)
  if (found.length === 0)
    return <p className={styles.none}>{typed === '' ? words.sources.none : words.sources.noneFound}</p>
  return (
    <PickList
      label={words.sources.region}
      rows={found.map(({ id, name, kind, aliases, passages }) => ({
        key: String(id),
        icon: sourceIcons[kind],
        name,
        detail: [words.sources.kinds[kind], ...aliases].join(' · '),
        count: passages,
      }))}
      chosen={chosen === undefined ? undefined : String(chosen)}
      onChoose={key => onChoose(Number(key))}
    />
  )
}
