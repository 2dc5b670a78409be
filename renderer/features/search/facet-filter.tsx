import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Button as RacButton } from 'react-aria-components'
import type { FacetName } from '../../../main/contract/search.ts'
import type { Result } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { classes } from '../../ui/classes.ts'
import { Popover } from '../../ui/popover.tsx'
import { FacetList } from './facet-list.tsx'
import styles from './filter-chips.module.css'

type Props = {
  name: FacetName
  counted: Result<'search.facets'> | undefined
  /** Below the values. */
  children?: ReactNode
}

/** Where the button of a facet is found. */
export const facetButtonId = (name: FacetName) => `facet-${name}`

/** A button that offers the values of a facet, with their counts. */
export function FacetFilter({ name, counted, children }: Props) {
  const facet = counted?.facets.find(one => one.name === name)
  return (
    <DialogTrigger>
      <RacButton id={facetButtonId(name)} className={styles.filter ?? ''} isDisabled={!facet || facet.distinct === 0}>
        {words.facets.names[name]}
      </RacButton>
      <Popover className={styles.sheet} placement="bottom start">
        <Dialog aria-label={words.facets.names[name]} className={classes(styles.facet)}>
          {facet && <FacetList facet={facet} isAbout={counted?.isAbout === true} />}
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
