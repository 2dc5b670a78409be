import { Check, CircleDashed, Link2, RotateCcw, Unlink2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import type { Comparison } from '../../../main/contract/compare.ts'
import { useShortcut } from '../../shortcuts.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { MenuButton, MenuItem } from '../../ui/menu.tsx'
import { nameAccounts } from './account-names.ts'
import type { Block } from './blocks.ts'
import type { ChosenPassage } from './chosen-passage.ts'
import { type PassageActions, passageActions } from './passage-actions.ts'
import styles from './passage-bar.module.css'
import type { Hand } from './use-hand.ts'
import type { PassageChoice } from './use-passage.ts'

type Props = {
  comparison: Comparison
  passage: PassageChoice
  /** The block of the chosen passage. */
  block: Block | undefined
  hand: Hand
  children?: ReactNode
}

/** What is known of the chosen passage, and what can be done with it; in the middle of joining, what to do next. */
export function PassageBar({ comparison, passage, block, hand, children }: Props) {
  const { chosen, joining } = passage
  if (joining) return <Joining comparison={comparison} passage={passage} joining={joining} />
  if (!chosen || !block) return null
  const actions = passageActions(comparison, chosen, block, hand)
  const names = nameAccounts(comparison.accounts)
  const namesOf = (ids: readonly number[]) => ids.map(id => names.get(id) ?? '')
  return (
    <div className={styles.bar}>
      <p role="status">
        {block.by === 'person' ? <Check size={15} aria-hidden /> : <CircleDashed size={15} aria-hidden />}
        <span>
          {stateOf(block, namesOf(actions.partners))}
          {actions.partedFrom.length > 0 && `; ${words.compare.partedFrom(namesOf(actions.partedFrom))}`}
        </span>
      </p>
      <Toolbar aria-label={words.compare.passage} className={styles.tools ?? ''}>
        <Tools actions={actions} names={names} />
        <Button isSmall variant="plain" icon={Link2} keys="J" onPress={passage.beginJoining}>
          {words.compare.joinWith}
        </Button>
        {children}
        <IconButton isSmall icon={X} label={words.compare.letPassageGo} keys="Esc" onPress={passage.stepBack} />
      </Toolbar>
    </div>
  )
}

function stateOf({ kind, by }: Block, partners: readonly string[]): string {
  if (kind === 'uncompared') return words.compare.notCompared
  if (partners.length === 0) return words.compare.alone
  return by === 'person' ? words.compare.byPerson(partners) : words.compare.byProgram(partners)
}

type ToolsProps = { actions: PassageActions; names: ReadonlyMap<number, string> }

function Tools({ actions: { confirm, part, takeBack, partners }, names }: ToolsProps) {
  useShortcut('Y', () => confirm?.(), confirm !== null)
  useShortcut('X', () => part?.(partners), part !== null)
  useShortcut('U', () => takeBack?.(), takeBack !== null)
  return (
    <>
      {confirm && (
        <Button isSmall variant="plain" icon={Check} keys="Y" onPress={confirm}>
          {words.compare.confirm}
        </Button>
      )}
      {part && partners.length === 1 && (
        <Button isSmall variant="plain" icon={Unlink2} keys="X" onPress={() => part(partners)}>
          {words.compare.partFrom(names.get(partners[0] ?? 0) ?? '')}
        </Button>
      )}
      {part && partners.length > 1 && (
        <MenuButton
          label={words.compare.part}
          button={
            <Button isSmall variant="plain" icon={Unlink2}>
              {words.compare.part}
            </Button>
          }
        >
          <MenuItem keys="X" onAction={() => part(partners)}>
            {words.compare.partFromAll}
          </MenuItem>
          {partners.map(id => (
            <MenuItem key={id} onAction={() => part([id])}>
              {words.compare.partFrom(names.get(id) ?? '')}
            </MenuItem>
          ))}
        </MenuButton>
      )}
      {takeBack && (
        <Button isSmall variant="plain" icon={RotateCcw} keys="U" onPress={takeBack}>
          {words.compare.takeBack}
        </Button>
      )}
    </>
  )
}

type JoiningProps = { comparison: Comparison; passage: PassageChoice; joining: ChosenPassage }

function Joining({ comparison, passage, joining }: JoiningProps) {
  const text = comparison.accounts.find(({ id }) => id === joining.account)?.text ?? ''
  const canJoin = passage.chosen !== null && passage.chosen.account !== joining.account
  return (
    <div className={styles.bar} data-joining>
      <p>
        <Link2 size={15} aria-hidden />
        <span>{words.compare.joinHint}</span>
        <q className={styles.quoted}>{text.slice(joining.start, joining.end)}</q>
      </p>
      <Toolbar aria-label={words.compare.passage} className={styles.tools ?? ''}>
        <Button isSmall variant="plain" keys="Enter" isDisabled={!canJoin} onPress={passage.join}>
          {words.compare.join}
        </Button>
        <Button isSmall variant="plain" keys="Esc" onPress={passage.stepBack}>
          {words.ui.cancel}
        </Button>
      </Toolbar>
    </div>
  )
}
