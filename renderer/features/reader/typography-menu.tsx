import { AArrowDown, AArrowUp, ALargeSmall } from 'lucide-react'
import { Dialog, DialogTrigger } from 'react-aria-components'
import { useSetting } from '../../settings.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import styles from './typography-menu.module.css'

const sizes = { least: 14, most: 28, step: 1 }
/** Lengths of a line, in characters. */
const widths = [
  { width: 54, name: words.reader.narrow },
  { width: 66, name: words.reader.medium },
  { width: 84, name: words.reader.wide },
]

/** Size of the text and length of its lines, remembered for all documents. */
export function TypographyMenu() {
  const [size, setSize] = useSetting('readingSize')
  const [width, setWidth] = useSetting('readingWidth')
  return (
    <DialogTrigger>
      <IconButton icon={ALargeSmall} label={words.reader.typography} />
      <Popover placement="bottom end">
        <Dialog aria-label={words.reader.typography} className={styles.menu ?? ''}>
          <fieldset className={styles.line}>
            <legend className="unseen">{words.reader.size}</legend>
            <IconButton
              icon={AArrowDown}
              label={words.reader.smaller}
              isDisabled={size <= sizes.least}
              onPress={() => setSize(size - sizes.step)}
            />
            <span className={styles.size}>{words.reader.sizeIs(size)}</span>
            <IconButton
              icon={AArrowUp}
              label={words.reader.larger}
              isDisabled={size >= sizes.most}
              onPress={() => setSize(size + sizes.step)}
            />
          </fieldset>
          <fieldset className={styles.line}>
            <legend className="unseen">{words.reader.width}</legend>
            {widths.map(one => (
              <Button
                key={one.width}
                isSmall
                variant={one.width === width ? 'primary' : 'quiet'}
                aria-pressed={one.width === width}
                onPress={() => setWidth(one.width)}
              >
                {one.name}
              </Button>
            ))}
          </fieldset>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
