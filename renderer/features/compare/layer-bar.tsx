import { ChevronDown, ChevronUp } from 'lucide-react'
import { ToggleButton, Toolbar } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './layer-bar.module.css'

/** What is drawn over the texts. */
export type Layers = { words: boolean; wording: boolean; alone: boolean; bands: boolean }

type Props = {
  layers: Layers
  /** Accounts of one event: only these are said to differ. */
  isEstablished: boolean
  onChange: (layers: Layers) => void
  /** Index of the difference stepped to, from 0; -1 before the first. */
  stop: number
  stops: number
  /** No passages are joined at all. */
  isEmpty: boolean
  onStep: (by: 1 | -1) => void
}

/** Layers to switch, and the way from difference to difference. */
export function LayerBar({ layers, isEstablished, onChange, stop, stops, isEmpty, onStep }: Props) {
  const choices: { layer: keyof Layers; name: string }[] = [
    { layer: 'words', name: isEstablished ? words.compare.layerWords : words.compare.layerWordsUnset },
    { layer: 'wording', name: words.compare.layerWording },
    { layer: 'alone', name: words.compare.layerAlone },
    { layer: 'bands', name: words.compare.layerBands },
  ]
  const [one, all] = isEstablished
    ? [words.compare.stop, words.compare.stops]
    : [words.compare.place, words.compare.places]
  const said = stop < 0 ? all(stops) : one(stop + 1, stops)
  return (
    <div className={styles.bar}>
      <Toolbar aria-label={words.compare.layers} className={styles.layers ?? ''}>
        <span className={styles.show}>{words.compare.show}</span>
        {choices.map(({ layer, name }) => (
          <ToggleButton
            key={layer}
            isSelected={layers[layer]}
            onChange={isOn => onChange({ ...layers, [layer]: isOn })}
            className={classes(styles.layer)}
          >
            <span className={classes(styles.sample, styles[layer])} aria-hidden />
            {name}
          </ToggleButton>
        ))}
      </Toolbar>
      <span className={styles.count} role="status">
        {isEmpty ? words.compare.nothingShared : said}
      </span>
      <IconButton
        isSmall
        icon={ChevronUp}
        label={words.compare.previous}
        keys="P"
        isDisabled={stops === 0}
        onPress={() => onStep(-1)}
      />
      <IconButton
        isSmall
        icon={ChevronDown}
        label={words.compare.next}
        keys="N"
        isDisabled={stops === 0}
        onPress={() => onStep(1)}
      />
    </div>
  )
}
