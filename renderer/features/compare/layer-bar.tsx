import { ChevronDown, ChevronUp } from 'lucide-react'
import { ToggleButton, Toolbar } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './layer-bar.module.css'
import { type LayerName, type Layers, layerNames } from './layers.ts'

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
  /** Layers that the view has not. */
  without?: readonly LayerName[]
  onStep: (by: 1 | -1) => void
}

/** Layers to switch, and the way from difference to difference. */
export function LayerBar({ layers, isEstablished, onChange, stop, stops, isEmpty, without = [], onStep }: Props) {
  const names: Record<LayerName, string> = {
    shared: words.wording.layer,
    words: isEstablished ? words.compare.layerWords : words.compare.layerWordsUnset,
    wording: words.compare.layerWording,
    names: words.compare.layerNames,
    alone: words.compare.layerAlone,
    bands: words.compare.layerBands,
  }
  const [one, all] = isEstablished
    ? [words.compare.stop, words.compare.stops]
    : [words.compare.place, words.compare.places]
  const said = stop < 0 ? all(stops) : one(stop + 1, stops)
  return (
    <div className={styles.bar}>
      <Toolbar aria-label={words.compare.layers} className={styles.layers ?? ''}>
        <span className={styles.show}>{words.compare.show}</span>
        {layerNames.map(layer => (
          <ToggleButton
            key={layer}
            isSelected={layers[layer]}
            isDisabled={without.includes(layer)}
            onChange={isOn => onChange({ ...layers, [layer]: isOn })}
            className={classes(styles.layer)}
          >
            <span className={classes(styles.sample, styles[layer])} aria-hidden />
            {names[layer]}
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
