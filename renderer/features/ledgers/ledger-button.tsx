import { Table2 } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import styles from '../compare/compare-bar.module.css'
import { askForFocus } from './panel-focus.ts'
import { isLedger, ledgerTabs } from './tabs.ts'

type Props = { panel: string | null; onChange: (panel: string | null) => void }

/** Opens and closes the ledgers, at the tab that was open last; each tab has its key. */
export function LedgerButton({ panel, onChange }: Props) {
  const isOpen = isLedger(panel)
  const [last, setLast] = useState(ledgerTabs[0]?.id ?? null)
  if (isOpen && last !== panel) setLast(panel)
  function press(id: string) {
    if (panel !== id) askForFocus()
    onChange(panel === id ? null : id)
  }
  return (
    <>
      {ledgerTabs.map(({ id, keys }) => (
        <TabKey key={id} keys={keys} onPress={() => press(id)} />
      ))}
      <ToggleButton
        isSelected={isOpen}
        onChange={() => onChange(isOpen ? null : last)}
        className={classes(styles.account)}
        aria-label={words.ledgers.title}
      >
        <Table2 size={14} aria-hidden />
        <span className={styles.name}>{words.ledgers.title}</span>
      </ToggleButton>
    </>
  )
}

function TabKey({ keys, onPress }: { keys: string; onPress: () => void }) {
  useShortcut(keys, onPress)
  return null
}
