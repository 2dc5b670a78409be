import { CalendarClock, FileText, Import, type LucideIcon } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { chronologyLanes } from '../../../main/contract/chronology.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from './chronology.module.css'
import type { Lane } from './use-chronology.ts'

export const laneIcons: Record<Lane, LucideIcon> = { event: CalendarClock, document: FileText, import: Import }

/** Which lanes of a chronology are shown; one always is. */
export function LaneChoice({ lanes, onChange }: { lanes: readonly Lane[]; onChange: (lanes: Lane[]) => void }) {
  return (
    <ToggleButtonGroup
      aria-label={words.chronology.lanes}
      selectionMode="multiple"
      disallowEmptySelection
      selectedKeys={[...lanes]}
      onSelectionChange={keys => onChange(chronologyLanes.filter(lane => keys.has(lane)))}
      className={styles.choice ?? ''}
    >
      {chronologyLanes.map(lane => {
        const Icon = laneIcons[lane]
        return (
          <ToggleButton key={lane} id={lane} className={classes(styles.toggle)}>
            <Icon size={14} aria-hidden />
            {words.chronology.lane[lane]}
          </ToggleButton>
        )
      })}
    </ToggleButtonGroup>
  )
}
