import { useQuery } from '@tanstack/react-query'
import { Label, Slider, SliderThumb, SliderTrack, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useCall } from '../../calls.ts'
import { useConnection } from '../../connection.tsx'
import { type Settings, useSetting } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classes } from '../../ui/classes.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Backup } from './backup.tsx'
import { OcrLanguages } from './ocr-languages.tsx'
import { SearchHistory } from './search-history.tsx'
import styles from './settings-dialog.module.css'

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark']

/** Appearance, reading, this library, and what Collate is. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      title={words.settings.title}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.settings.done}
        </Button>
      }
    >
      <Appearance />
      <Searching />
      <OcrLanguages />
      <ThisLibrary />
      <About />
    </Dialog>
  )
}

function Appearance() {
  const [theme, setTheme] = useSetting('theme')
  const [size, setSize] = useSetting('readingSize')
  const [width, setWidth] = useSetting('readingWidth')
  return (
    <section className={styles.section}>
      <h3 id="settings-theme">{words.settings.theme}</h3>
      <ToggleButtonGroup
        aria-labelledby="settings-theme"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[theme]}
        onSelectionChange={([key]) => {
          const chosen = themes.find(one => one === key)
          if (chosen) setTheme(chosen)
        }}
        className={styles.choice ?? ''}
      >
        {themes.map(one => (
          <ToggleButton key={one} id={one}>
            {words.settings.themes[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Range
        label={words.settings.readingSize}
        value={size}
        min={14}
        max={28}
        onChange={setSize}
        say={words.settings.px}
      />
      <Range
        label={words.settings.readingWidth}
        value={width}
        min={45}
        max={100}
        onChange={setWidth}
        say={words.settings.characters}
      />
      <p className={styles.sample} style={{ fontSize: size }}>
        {words.settings.sampleText}
      </p>
    </section>
  )
}

function Searching() {
  const [spellings, setSpellings] = useSetting('spellings')
  return (
    <section className={styles.section}>
      <h3>{words.settings.searching}</h3>
      <Checkbox isSelected={spellings} onChange={setSpellings}>
        {words.settings.spellings}
      </Checkbox>
    </section>
  )
}

type RangeProps = {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
  say: (value: number) => string
}

function Range({ label, value, min, max, onChange, say }: RangeProps) {
  return (
    <Slider
      value={value}
      minValue={min}
      maxValue={max}
      onChange={next => onChange(typeof next === 'number' ? next : (next[0] ?? value))}
      className={styles.slider ?? ''}
    >
      <Label>{label}</Label>
      <span className={styles.value}>{say(value)}</span>
      <SliderTrack className={classes(styles.track)}>
        <SliderThumb className={classes(styles.thumb)} />
      </SliderTrack>
    </Slider>
  )
}

function ThisLibrary() {
  const { data: state } = useCall('library.state', {})
  if (state?.state !== 'open') return null
  return (
    <section className={styles.section}>
      <h3>{words.settings.library}</h3>
      <dl className={styles.facts}>
        <dt>{words.firstRun.name}</dt>
        <dd>{state.name}</dd>
        <dt>{words.settings.folder}</dt>
        <dd className={styles.path}>{state.folder}</dd>
      </dl>
      <SearchHistory />
      <Backup />
    </section>
  )
}

function About() {
  const { shell } = useConnection()
  const { data } = useQuery({
    queryKey: ['shell.about'],
    queryFn: ({ signal }) => shell.call('shell.about', {}, { signal }),
  })
  return (
    <section className={styles.section}>
      <h3>{words.settings.about}</h3>
      {data && <p>{words.settings.version(data.version)}</p>}
      {data?.remarks.map(remark => (
        <p key={remark}>{remark}</p>
      ))}
      <p className={styles.quiet}>{words.settings.privacy}</p>
    </section>
  )
}
