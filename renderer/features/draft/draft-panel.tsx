import { X } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Account } from '../../../main/contract/compare.ts'
import type { DraftCheck } from '../../../main/contract/draft.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { nameAccounts } from '../compare/account-names.ts'
import { DraftEditor } from './draft-editor.tsx'
import { DraftFinding, type Passage } from './draft-finding.tsx'
import { countFindings, type Finding, isOpen, listFindings } from './draft-findings.ts'
import styles from './draft-panel.module.css'
import { useDraftCheck } from './use-draft-check.ts'
import type { useDraftText } from './use-draft-text.ts'

type Props = {
  draft: ReturnType<typeof useDraftText>
  /** Whether the comparison has a name, and the draft is kept with it. */
  isKept: boolean
  accounts: readonly Account[]
  onGoTo: (passage: Passage) => void
  onOpenDocument: (id: number) => void
  onClose: () => void
}

/** A text of one's own beside the accounts: what of it they carry, what the archive carries, and what was not found. */
export function DraftPanel({ draft, isKept, accounts, onGoTo, onOpenDocument, onClose }: Props) {
  const editor = useRef<HTMLTextAreaElement>(null)
  const ids = useMemo(() => accounts.map(({ id }) => id), [accounts])
  const { check, phase, failure, again } = useDraftCheck(draft.text, ids)
  const names = useMemo(() => nameAccounts(accounts), [accounts])

  function select({ start, end }: Finding) {
    editor.current?.focus()
    editor.current?.setSelectionRange(start, end)
  }
  return (
    <section className={styles.panel} aria-label={words.draft.title}>
      <header className={styles.header}>
        <h2>{words.draft.title}</h2>
        <span className={styles.kept}>{isKept ? words.draft.kept : words.draft.notKept}</span>
        <IconButton isSmall icon={X} label={words.draft.close} onPress={onClose} />
      </header>
      <DraftEditor text={draft.text} check={check} editor={editor} onWrite={draft.write} />
      <p className={styles.summary} role="status">
        <span>{check ? words.draft.summary(countFindings(check)) : words.draft.nothing}</span>
        {phase !== null && <span className={styles.phase}>{words.draft.checking[phase]}</span>}
      </p>
      {failure !== null && (
        <div className={styles.failure} role="alert">
          <p>
            <strong>{words.draft.failed}</strong> {failure}
          </p>
          <Button isSmall onPress={again}>
            {words.ui.tryAgain}
          </Button>
        </div>
      )}
      {check && (
        <Findings
          check={check}
          text={draft.text}
          names={names}
          onSelect={select}
          onGoTo={onGoTo}
          onOpenDocument={onOpenDocument}
        />
      )}
    </section>
  )
}

type FindingsProps = Omit<Parameters<typeof DraftFinding>[0], 'finding'> & { check: DraftCheck }

/** More are shown in steps, so that a long draft is not built into the page at once. */
const shownAtFirst = 100

function Findings({ check, ...given }: FindingsProps) {
  const [isAll, setIsAll] = useState(false)
  const [most, setMost] = useState(shownAtFirst)
  const all = useMemo(() => listFindings(check), [check])
  const open = useMemo(() => all.filter(isOpen), [all])
  const listed = isAll ? all : open
  return (
    <div className={styles.findings}>
      <ToggleButtonGroup
        aria-label={words.draft.list}
        className={styles.choice ?? ''}
        selectedKeys={[isAll ? 'all' : 'open']}
        disallowEmptySelection
        onSelectionChange={keys => setIsAll(keys.has('all'))}
      >
        <ToggleButton id="open" className={styles.option ?? ''}>
          {words.draft.toLookAt(open.length)}
        </ToggleButton>
        <ToggleButton id="all" className={styles.option ?? ''}>
          {words.draft.all(all.length)}
        </ToggleButton>
      </ToggleButtonGroup>
      <div className={styles.scroll}>
        {listed.length === 0 && (
          <p className={styles.note}>{all.length === 0 ? words.draft.nothing : words.draft.allFound}</p>
        )}
        <ul aria-label={words.draft.list}>
          {listed.slice(0, most).map(finding => (
            <DraftFinding key={`${finding.what} ${finding.start}`} finding={finding} check={check} {...given} />
          ))}
        </ul>
        {listed.length > most && (
          <Button variant="quiet" isSmall onPress={() => setMost(most + shownAtFirst)}>
            {words.draft.more}
          </Button>
        )}
        <p className={styles.note}>
          {[
            words.draft.caution,
            ...(check.checkedUntil === undefined ? [] : [words.draft.tooLong]),
            ...(check.unreadable === 0 ? [] : [words.draft.unreadable(check.unreadable)]),
          ].join(' ')}
        </p>
      </div>
    </div>
  )
}
