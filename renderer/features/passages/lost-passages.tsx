import { SearchX } from 'lucide-react'
import type { LostPassage } from '../../../main/contract/passages.ts'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import type { TextRange } from '../reader/places.ts'
import { inQuotes } from './citation.ts'
import styles from './lost-passages.module.css'

type Props = {
  documentId: number
  /** The version of the text that is shown. */
  version: number
  /** The passage that a person is about to place. */
  placing: number | null
  onPlacing: (passageId: number | null) => void
  onShow: (range: TextRange) => void
}

/** The passages whose words this reading does not have, for a person to place or to delete. */
export function LostPassages({ documentId, version, placing, onPlacing, onShow }: Props) {
  const { data: lost } = useCall('passages.lost', { documentId })
  const place = useWrite('passages.place')
  const remove = useWrite('passages.delete')
  if (!lost || lost.length === 0) return null

  async function placeAt(passageId: number, { start, end }: TextRange) {
    const placed = await place.run({ id: passageId, textVersion: version, start, end })
    if (placed === undefined) return
    onPlacing(null)
    announce(words.passages.placed)
  }
  return (
    <section className={styles.lost} aria-label={words.passages.lostTitle}>
      <header className={styles.header}>
        <SearchX size={15} aria-hidden />
        <h3>{words.passages.lost(lost.length)}</h3>
      </header>
      <ul>
        {lost.map(({ passage, why, near }) => (
          <li key={passage.id} className={styles.item}>
            <p className={styles.quote}>{inQuotes(passage.quote)}</p>
            {passage.note && <p className={styles.note}>{passage.note}</p>}
            <p className={styles.why}>{words.passages.whyLost[why]}</p>
            {near && <p className={styles.near}>{words.passages.nowSays(inQuotes(near.words))}</p>}
            {placing === passage.id && <p role="status">{words.passages.placeHelp}</p>}
            <div className={styles.actions}>
              {near && <NearActions near={near} onShow={onShow} onPlace={() => void placeAt(passage.id, near)} />}
              <Button
                isSmall
                onPress={() => onPlacing(placing === passage.id ? null : passage.id)}
                aria-pressed={placing === passage.id}
              >
                {placing === passage.id ? words.ui.cancel : words.passages.placeByHand}
              </Button>
              <Button isSmall variant="quiet" onPress={() => void remove.run({ id: passage.id })}>
                {words.passages.delete}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

type NearProps = { near: NonNullable<LostPassage['near']>; onShow: (range: TextRange) => void; onPlace: () => void }

function NearActions({ near, onShow, onPlace }: NearProps) {
  return (
    <>
      <Button isSmall onPress={() => onShow(near)}>
        {words.passages.showNear}
      </Button>
      <Button isSmall variant="quiet" onPress={onPlace}>
        {words.passages.placeThere}
      </Button>
    </>
  )
}
