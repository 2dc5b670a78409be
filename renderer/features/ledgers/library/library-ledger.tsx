import { X } from 'lucide-react'
import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useCall } from '../../../calls.ts'
import { words } from '../../../strings/words.ts'
import { classes } from '../../../ui/classes.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import screen from '../../../ui/screen.module.css'
import { Select } from '../../../ui/select.tsx'
import { LibraryChronology } from '../../chronology/library-chronology.tsx'
import { useViewName } from '../../library/use-view-name.ts'
import type { LedgerPlace } from '../ledger-tab.ts'
import { isSameScope, type LedgerScope, scopeOfView } from './ledger-scope.ts'
import styles from './library-ledger.module.css'
import { SaidList } from './said-list.tsx'
import { type LibraryLedger as Ledger, Subjects } from './subjects.tsx'
import { Waiting } from './waiting.tsx'

type Props = {
  scope: LedgerScope
  onScope: (scope: LedgerScope) => void
  onOpen: (place: LedgerPlace) => void
  onClose: () => void
}

const ledgers = ['figures', 'attributions', 'chronology'] as const
type Shown = (typeof ledgers)[number]

/** Every figure, everything that anybody is quoted as saying, and what happened when, in the whole library, an event, a tag or a search. */
export function LibraryLedger({ scope, onScope, onOpen, onClose }: Props) {
  const [ledger, setLedger] = useState<Shown>('figures')
  const [chosen, setChosen] = useState<string>()
  const [of, setOf] = useState(scope)
  if (!isSameScope(of, scope)) {
    setOf(scope)
    setChosen(undefined)
  }
  return (
    <section className={screen.screen} aria-label={words.ledgers.library.region}>
      <header className={screen.bar}>
        <h1>{words.ledgers.library.title}</h1>
        <ScopeChoice scope={scope} onScope={onScope} />
        <ToggleButtonGroup
          aria-label={words.ledgers.library.title}
          className={styles.ledgers ?? ''}
          selectedKeys={[ledger]}
          disallowEmptySelection
          onSelectionChange={keys => {
            setLedger(ledgers.find(one => keys.has(one)) ?? 'figures')
            setChosen(undefined)
          }}
        >
          {ledgers.map(one => (
            <ToggleButton key={one} id={one} className={classes(styles.ledger)}>
              {one === 'chronology' ? words.chronology.tab : words.ledgers.library.tabs[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <span className={styles.space} />
        <IconButton icon={X} label={words.ledgers.library.close} keys="Esc" onPress={onClose} />
      </header>
      <Waiting />
      {ledger === 'chronology' ? (
        <LibraryChronology scope={scope} onOpen={onOpen} />
      ) : (
        <div className={styles.panes}>
          <div className={styles.subjects}>
            <Subjects key={ledger} ledger={ledger} scope={scope} chosen={chosen} onChoose={setChosen} />
          </div>
          <Rows key={`${ledger} ${chosen ?? ''} ${JSON.stringify(scope)}`} {...{ ledger, scope, chosen, onOpen }} />
        </div>
      )}
    </section>
  )
}

type RowsProps = Pick<Props, 'scope' | 'onOpen'> & { ledger: Ledger; chosen: string | undefined }

function Rows({ ledger, scope, chosen, onOpen }: RowsProps) {
  const shared = { label: words.ledgers.library.rows[ledger], none: words.ledgers.library.none[ledger], onOpen }
  if (ledger === 'figures')
    return (
      <SaidList
        {...shared}
        method="ledgers.figuresIn"
        params={{ scope, ...(chosen === undefined ? {} : { measure: chosen }) }}
      />
    )
  return (
    <SaidList
      {...shared}
      method="ledgers.attributionsIn"
      params={{ scope, ...(chosen === undefined ? {} : { speaker: { key: chosen } }) }}
    />
  )
}

const [whole, present] = ['whole', 'present']

function ScopeChoice({ scope, onScope }: Pick<Props, 'scope' | 'onScope'>) {
  const { data: events = [] } = useCall('events.list', {})
  const view = scope.filters.view ?? { kind: 'all' as const }
  const name = useViewName(view)
  const options = [
    { value: whole, label: words.ledgers.library.whole, scope: scopeOfView({ kind: 'all' }) },
    ...events.map(event => ({
      value: `event ${event.id}`,
      label: event.name,
      scope: scopeOfView({ kind: 'event', id: event.id }),
    })),
  ]
  const known = options.find(option => isSameScope(option.scope, scope))
  if (!known) {
    const label = scope.query === '' ? name : words.ledgers.library.ofSearch(scope.query)
    options.push({ value: present, label, scope })
  }
  return (
    <Select
      label={words.ledgers.library.scope}
      hasHiddenLabel
      value={known?.value ?? present}
      onChange={value => {
        const option = options.find(one => one.value === value)
        if (option) onScope(option.scope)
      }}
      options={options}
      className={styles.scope}
    />
  )
}
