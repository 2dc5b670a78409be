import type { LucideIcon } from 'lucide-react'
import { Check, ChevronRight } from 'lucide-react'
import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import {
  type MenuItemProps,
  MenuTrigger,
  Menu as RacMenu,
  MenuItem as RacMenuItem,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './menu.module.css'
import { Popover } from './popover.tsx'

/** A button (first) and the menu that it opens, named like the button. */
export function MenuButton({ button, children, label }: { button: ReactElement; children: ReactNode; label?: string }) {
  return (
    <MenuTrigger>
      {button}
      <Popover>
        <RacMenu className={styles.menu ?? ''} {...(label ? { 'aria-label': label } : {})}>
          {children}
        </RacMenu>
      </Popover>
    </MenuTrigger>
  )
}

type ItemProps = Omit<MenuItemProps, 'children' | 'className' | 'style'> & {
  icon?: LucideIcon
  /** Before the words: a dot of colour, for example. */
  lead?: ReactNode
  keys?: string
  /** A tick before it; leave out where the item is not a choice. */
  isChosen?: boolean
  isDanger?: boolean
  children: string
}

/** One thing that a menu can do. */
export function MenuItem({ icon: Icon, lead, keys, isChosen, isDanger, children, ...props }: ItemProps) {
  return (
    <RacMenuItem {...props} textValue={children} className={classes(styles.item, isDanger && styles.danger)}>
      {isChosen !== undefined && <span className={styles.tick}>{isChosen && <Check size={14} aria-hidden />}</span>}
      {Icon && <Icon size={15} aria-hidden />}
      {lead}
      <span className={styles.words}>{children}</span>
      {keys && <kbd>{keys}</kbd>}
    </RacMenuItem>
  )
}

/** A line between groups of a menu. */
export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />
}

/** Closes the whole menu, where it was not opened by a button of its own. */
export const CloseMenuContext = createContext<(() => void) | undefined>(undefined)

/** A menu inside a menu. */
export function Submenu({ label, children }: { label: string; children: ReactNode }) {
  const close = useContext(CloseMenuContext)
  return (
    <SubmenuTrigger>
      <RacMenuItem textValue={label} className={classes(styles.item)}>
        <span className={styles.words}>{label}</span>
        <ChevronRight size={14} aria-hidden />
      </RacMenuItem>
      <Popover offset={-2}>
        <RacMenu aria-label={label} className={classes(styles.menu)} {...(close ? { onAction: close } : {})}>
          {children}
        </RacMenu>
      </Popover>
    </SubmenuTrigger>
  )
}
