import { CircleAlert, Layers2, X } from 'lucide-react'
import { Dialog, DialogTrigger, Heading, Button as RacButton } from 'react-aria-components'
import type { Comparison } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import chip from '../../ui/chip.module.css'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useWording } from './use-wording.ts'
import { WordingDetails } from './wording-details.tsx'
import styles from './wording-summary.module.css'

type Props = {
  comparison: Pick<Comparison, 'accounts'> /** Opens two accounts side by side. */
  onOpenPair: (ids: number[]) => void
}

/** How many distinct wordings the accounts have, with what each pair shares a click away; also while it is looked for. */
export function WordingSummary({ comparison, onOpenPair }: Props) {
  const { wording, isLooking, failure, stop, look } = useWording(comparison)
  if (isLooking)
    return (
      <span className={classes(chip.chip, styles.summary)} role="status">
        <span className={chip.words}>{words.wording.looking}</span>
        <IconButton isSmall icon={X} label={words.wording.stop} onPress={stop} className={styles.stop} />
      </span>
    )
  if (!wording)
    return (
      <span className={styles.missing} role="status">
        {failure !== null && <CircleAlert size={13} aria-hidden />}
        <span title={failure ?? undefined}>{failure === null ? words.wording.stopped : words.wording.failed}</span>
        <Button isSmall variant="quiet" onPress={look}>
          {failure === null ? words.wording.look : words.ui.tryAgain}
        </Button>
      </span>
    )
  const said = words.wording.summary(comparison.accounts.length, wording.wordings.length)
  return (
    <DialogTrigger>
      <RacButton className={classes(chip.chip, styles.summary)}>
        <Layers2 size={12} aria-hidden />
        <span className={chip.words}>{said}</span>
      </RacButton>
      <Popover placement="bottom start" className={styles.popover}>
        <Dialog className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" className={styles.title ?? ''}>
                {said}
              </Heading>
              <WordingDetails
                accounts={comparison.accounts}
                wording={wording}
                onOpenPair={ids => {
                  close()
                  onOpenPair(ids)
                }}
              />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
