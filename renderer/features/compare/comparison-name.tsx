import { ChevronDown, Save } from 'lucide-react'
import { Button as RacButton } from 'react-aria-components'
import type { Account } from '../../../main/contract/compare.ts'
import { useCall } from '../../calls.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/button.tsx'
import { MenuButton } from '../../ui/menu.tsx'
import { useDialogs } from '../library/dialogs.tsx'
import styles from './compare-bar.module.css'
import { ComparisonMenu } from './comparison-menu.tsx'
import { proposeName } from './propose-name.ts'
import type { AccountSet } from './use-account-set.ts'

type Props = { set: AccountSet; accounts: readonly Account[] }

/** The comparison's name with its menu, or, while it has none, the way to give it one. */
export function ComparisonName({ set, accounts }: Props) {
  const dialogs = useDialogs()
  const { data: events = [] } = useCall('events.list', {})
  const { data: others = [] } = useCall('comparisons.list', {})
  const { kept } = set
  function save() {
    if (kept) return announce(words.compare.isKept(kept.name))
    const name = proposeName(accounts, events, others)
    dialogs.open({ kind: 'comparison', making: { name, documents: [...set.ids], onMade: set.keptAs } })
  }
  useShortcut('Ctrl+S', save)

  if (!kept)
    return (
      <>
        <h1>{words.compare.title(set.ids.length)}</h1>
        <Button isSmall variant="plain" icon={Save} onPress={save}>
          {words.compare.save}
        </Button>
      </>
    )
  return (
    <h1>
      <MenuButton
        label={words.library.actionsFor(kept.name)}
        button={
          <RacButton className={styles.named ?? ''}>
            <span className={styles.name}>{kept.name}</span>
            <ChevronDown size={14} aria-hidden />
          </RacButton>
        }
      >
        <ComparisonMenu comparison={kept} />
      </MenuButton>
    </h1>
  )
}
