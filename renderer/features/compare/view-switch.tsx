import { Columns3, Grid3x3 } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './view-switch.module.css'

type Props = {
  isMatrix: boolean
  /** Names of the accounts with a column. */
  columns: readonly string[]
  onChange: (isMatrix: boolean) => void
}

/** All accounts in a matrix, or some of them side by side. */
export function ViewSwitch({ isMatrix, columns, onChange }: Props) {
  useShortcut('M', () => onChange(!isMatrix))
  return (
    <ToggleButtonGroup
      aria-label={words.matrix.view}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[isMatrix ? 'matrix' : 'columns']}
      onSelectionChange={keys => onChange(keys.has('matrix'))}
      className={styles.switch ?? ''}
    >
      <Tooltip text={words.matrix.matrix} keys="M">
        <ToggleButton id="matrix" className={classes(styles.choice)}>
          <Grid3x3 size={14} aria-hidden />
          {words.matrix.matrix}
        </ToggleButton>
      </Tooltip>
      <Tooltip text={words.matrix.columnsOf(columns)} keys="M">
        <ToggleButton id="columns" className={classes(styles.choice)}>
          <Columns3 size={14} aria-hidden />
          {words.matrix.columns}
        </ToggleButton>
      </Tooltip>
    </ToggleButtonGroup>
  )
}
