import { X } from 'lucide-react'
import { type KeyboardEvent, memo, startTransition, useCallback, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useSetting } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PaneHandle } from '../../ui/pane-handle.tsx'
import { nameAccounts } from '../compare/account-names.ts'
import { ChoicesPlace } from './choices.tsx'
import styles from './ledger-panel.module.css'
import type { LedgerTabProps } from './ledger-tab.ts'
import { useClosingFocus } from './panel-focus.ts'
import { ledgerTabs } from './tabs.ts'

/** px. What the columns keep above it is for the styles to say. */
const height = { usual: 300, min: 150, max: 1200 }

type Props = Omit<LedgerTabProps, 'names'> & { panel: string; onChange: (panel: string | null) => void }

/** The ledgers below the accounts, one at a time. */
export const LedgerPanel = memo(({ panel, onChange, ...given }: Props) => {
  const [panes, setPanes] = useSetting('panes')
  const names = useMemo(() => nameAccounts(given.comparison.accounts), [given.comparison.accounts])
  const now = panes.ledgers ?? height.usual
  const [place, setPlace] = useState<HTMLElement | null>(null)
  // The choices are drawn after the tabs: at once they would lengthen the task that opens the panel.
  const keepPlace = useCallback((element: HTMLElement | null) => startTransition(() => setPlace(element)), [])
  useClosingFocus()
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onChange(null)
  }
  return (
    <>
      <PaneHandle
        isAcross
        label={words.ledgers.pane}
        size={now}
        min={height.min}
        max={height.max}
        onResize={next => setPanes({ ...panes, ledgers: next })}
      />
      <section className={styles.panel} style={{ height: now }} aria-label={words.ledgers.region} onKeyDown={onKeyDown}>
        <Tabs
          selectedKey={panel}
          onSelectionChange={key => onChange(String(key))}
          className={styles.tabs ?? ''}
          keyboardActivation="manual"
        >
          <header className={styles.header}>
            <TabList aria-label={words.ledgers.title} className={styles.list ?? ''}>
              {ledgerTabs.map(({ id, label, keys }) => (
                <Tab key={id} id={id} className={styles.tab ?? ''}>
                  {label}
                  <kbd aria-hidden>{keys}</kbd>
                </Tab>
              ))}
            </TabList>
            <div ref={keepPlace} className={styles.place} />
            <IconButton isSmall icon={X} label={words.ledgers.close} keys="Esc" onPress={() => onChange(null)} />
          </header>
          <ChoicesPlace value={place}>
            {ledgerTabs.map(({ id, Tab: Content }) => (
              <TabPanel key={id} id={id} className={classes(styles.content)}>
                <Content {...given} names={names} />
              </TabPanel>
            ))}
          </ChoicesPlace>
        </Tabs>
      </section>
    </>
  )
})
