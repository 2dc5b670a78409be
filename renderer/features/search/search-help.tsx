import { CircleHelp } from 'lucide-react'
import { memo } from 'react'
import { Dialog, DialogTrigger, Heading, Button as RacButton } from 'react-aria-components'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Popover } from '../../ui/popover.tsx'
import styles from './search-help.module.css'

/** What can be written into the search box, by examples; a click puts one there. */
export const SearchHelp = memo(({ onChoose }: { onChoose: (query: string) => void }) => {
  return (
    <DialogTrigger>
      <IconButton isSmall icon={CircleHelp} label={words.searchHelp.open} />
      <Popover placement="bottom end">
        <Dialog className={styles.help ?? ''}>
          {({ close }) => (
            <>
              <Heading slot="title" className={styles.title ?? ''}>
                {words.searchHelp.title}
              </Heading>
              {words.searchHelp.groups.map(({ name, examples }) => (
                <section key={name}>
                  <h3 className={styles.group}>{name}</h3>
                  <ul className={styles.examples}>
                    {examples.map(([example, meaning]) => (
                      <li key={example}>
                        <RacButton
                          aria-label={words.searchHelp.put(example)}
                          className={styles.example ?? ''}
                          onPress={() => {
                            close()
                            onChoose(example)
                          }}
                        >
                          {example}
                        </RacButton>
                        <span className={styles.meaning}>{meaning}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              <p className={styles.more}>{words.searchHelp.more}</p>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
})
