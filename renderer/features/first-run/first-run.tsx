import type { LucideIcon } from 'lucide-react'
import { FlaskConical, FolderOpen, FolderPlus, X } from 'lucide-react'
import { useState } from 'react'
import { Button as RacButton } from 'react-aria-components'
import { useCall, useWrite } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { formatDay } from '../../ui/formats.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Logo } from '../../ui/logo.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { CreateDialog } from './create-dialog.tsx'
import styles from './first-run.module.css'
import { OpenDialog } from './open-dialog.tsx'

/** Where nothing is open: make a library, open one, or look at the sample. */
export function FirstRun() {
  const [dialog, setDialog] = useState<'create' | 'open'>()
  const sample = useWrite('library.openSample')
  const open = useWrite('library.open')
  const isBusy = sample.isRunning || open.isRunning
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <header className={styles.header}>
          <Logo size={40} />
          <h1>Collate</h1>
          <p>{words.firstRun.tagline}</p>
          <p className={styles.quiet}>{words.firstRun.taglineHelp}</p>
        </header>
        <div className={styles.choices}>
          <Choice
            icon={FolderPlus}
            title={words.firstRun.create}
            help={words.firstRun.createHelp}
            isDisabled={isBusy}
            onPress={() => setDialog('create')}
          />
          <Choice
            icon={FolderOpen}
            title={words.firstRun.open}
            help={words.firstRun.openHelp}
            isDisabled={isBusy}
            onPress={() => setDialog('open')}
          />
          <Choice
            icon={FlaskConical}
            title={words.firstRun.sample}
            help={words.firstRun.sampleHelp}
            isDisabled={isBusy}
            onPress={() => void sample.run({})}
          />
        </div>
        <div className={styles.busy} role="status">
          {isBusy && (
            <>
              <p>{words.firstRun.opening}</p>
              <ProgressBar label={words.firstRun.opening} />
            </>
          )}
        </div>
        <Recent isDisabled={isBusy} onOpen={folder => void open.run({ folder })} />
      </div>
      {dialog === 'create' && <CreateDialog onClose={() => setDialog(undefined)} />}
      {dialog === 'open' && <OpenDialog onClose={() => setDialog(undefined)} />}
    </main>
  )
}

type ChoiceProps = { icon: LucideIcon; title: string; help: string; isDisabled: boolean; onPress: () => void }

function Choice({ icon: Icon, title, help, isDisabled, onPress }: ChoiceProps) {
  return (
    <RacButton className={styles.choice ?? ''} aria-label={title} isDisabled={isDisabled} onPress={onPress}>
      <Icon size={22} strokeWidth={1.6} aria-hidden />
      <strong>{title}</strong>
      <span>{help}</span>
    </RacButton>
  )
}

function Recent({ isDisabled, onOpen }: { isDisabled: boolean; onOpen: (folder: string) => void }) {
  const { data: recent, refetch } = useCall('library.recent', {})
  const forget = useWrite('library.forgetRecent')
  if (!recent || recent.length === 0) return null
  return (
    <section className={styles.recent} aria-label={words.firstRun.recent}>
      <h2>{words.firstRun.recent}</h2>
      <ul>
        {recent.map(({ folder, name, openedAt }) => (
          <li key={folder} className={styles.library}>
            <RacButton className={styles.open ?? ''} isDisabled={isDisabled} onPress={() => onOpen(folder)}>
              <strong>{name}</strong>
              <span className={styles.path}>{folder}</span>
              <span className={styles.quiet}>{words.firstRun.lastOpened(formatDay(openedAt))}</span>
            </RacButton>
            <IconButton
              isSmall
              label={words.firstRun.forget(name)}
              icon={X}
              onPress={() => void forget.run({ folder }).then(() => refetch())}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
