import type { ReactElement } from 'react'
import { Tooltip as RacTooltip, TooltipTrigger } from 'react-aria-components'
import styles from './tooltip.module.css'

/** A tooltip for the one focusable thing inside. */
export function Tooltip({ text, keys, children }: { text: string; keys?: string | undefined; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <RacTooltip className={styles.tooltip ?? ''} offset={6}>
        {text}
        {keys && <kbd>{keys}</kbd>}
      </RacTooltip>
    </TooltipTrigger>
  )
}
