import type { WordingPlace } from '../../../main/contract/similar.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { markMatches } from '../search/snippets.tsx'
import { whereFrom } from './accounts-list.tsx'
import { Answer } from './answer.tsx'
import { shortQuote } from './lookup.ts'
import styles from './lookup-panel.module.css'
import type { LookupPanelProps } from './lookup-panel.tsx'

type Props = Pick<LookupPanelProps, 'lookup' | 'openId' | 'onOpen'>

/** The documents in which a wording stands as well, with the words; each place opens there. */
export function WordingList({ lookup: { documentId, range }, openId, onOpen }: Props) {
  const asked: { document: number; range?: [number, number] } = range
    ? { document: documentId, range: [range.start, range.end] }
    : { document: documentId }
  const answer = useCall('similar.wording', asked, { keepPrevious: true })
  return (
    <Answer answer={answer}>
      {({ places, isAll }) =>
        places.length === 0 ? (
          <p>{words.similar.nowhere}</p>
        ) : (
          <>
            <p className={styles.count} role="status">
              {words.similar.found(places.length, isAll)}
            </p>
            <ul className={styles.list}>
              {places.map(place => (
                <li key={place.document.id} className={styles.place} data-open={place.document.id === openId}>
                  <p className={styles.name}>{place.document.title}</p>
                  <p className={styles.where}>{whereFrom(place.document)}</p>
                  <Places place={place} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Answer>
  )
}

function Places({ place: { document, snippets, matches }, onOpen }: { place: WordingPlace } & Pick<Props, 'onOpen'>) {
  return snippets.map((snippet, at) => {
    const match = matches[at]
    if (!match) return null
    const [start, end] = match.there
    return (
      <TextButton
        key={start}
        className={styles.open}
        aria-label={words.similar.open(document.title, shortQuote(snippet.text))}
        onPress={() => onOpen(document.id, { start, end })}
      >
        <span className={styles.remark}>{words.similar.kind(match.kind, match.count)}</span>
        <span className={styles.words}>…{markMatches(snippet.text, snippet.matches)}…</span>
      </TextButton>
    )
  })
}
