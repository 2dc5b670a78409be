import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './difference-legend.module.css'
import { tellingKinds } from './differing.ts'
import marks from './differing-words.module.css'

type Props = {
  /** Whether figures, names, negations and hedges are drawn, and whether mere wording is. */ words: boolean
  wording: boolean
}

/** What the marks in the texts stand for, of the layers that are drawn. */
export function DifferenceLegend({ words: isOn, wording }: Props) {
  if (!isOn && !wording) return null
  return (
    <dl className={styles.legend} aria-label={words.compare.legend} data-layer-words data-layer-wording>
      {isOn &&
        tellingKinds.map(kind => (
          <Entry key={kind} mark={marks[kind]} sample={words.compare.kindSamples[kind]}>
            {words.compare.kinds[kind]}
          </Entry>
        ))}
      {isOn && (
        <Entry mark={marks.quoted} sample={words.compare.kindSamples.quoted}>
          {words.compare.kinds.quoted}
        </Entry>
      )}
      {wording && (
        <Entry mark={marks.wording} sample={words.compare.kindSamples.wording}>
          {words.compare.kinds.wording}
        </Entry>
      )}
    </dl>
  )
}

function Entry({ mark, sample, children }: { mark: string | undefined; sample: string; children: string }) {
  return (
    <div className={styles.entry}>
      <dt aria-hidden>
        <mark className={classes(marks.differs, mark)}>{sample}</mark>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
