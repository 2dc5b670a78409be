import { PenLine } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from '../compare/compare-bar.module.css'

/** The name under which a comparison's view keeps that the draft is open. */
export const draftPanel = 'draft'

type Props = { panel: string | null; onChange: (panel: string | null) => void }

/** Opens and closes the draft beside the accounts. */
export function DraftButton({ panel, onChange }: Props) {
  const isOpen = panel === draftPanel
  const toggle = () => onChange(isOpen ? null : draftPanel)
  useShortcut('D', toggle)
  return (
    <ToggleButton
      isSelected={isOpen}
      onChange={toggle}
      className={classes(styles.account)}
      aria-label={words.draft.title}
    >
      <PenLine size={14} aria-hidden />
      <span className={styles.name}>{words.draft.title}</span>
    </ToggleButton>
  )
}
