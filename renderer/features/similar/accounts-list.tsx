import { Columns2 } from 'lucide-react'
import type { SimilarAccount } from '../../../main/contract/similar.ts'
import { useCall } from '../../calls.ts'
import { words } from '../../strings/words.ts'
import { Button } from '../../ui/button.tsx'
import { formatDocumentDate, formatPercent } from '../../ui/formats.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Answer } from './answer.tsx'
import styles from './lookup-panel.module.css'
import type { LookupPanelProps } from './lookup-panel.tsx'

type Props = Pick<LookupPanelProps, 'lookup' | 'openId' | 'onOpen' | 'onCompare'>

/** The accounts most like one, the most alike first. */
export function AccountsList({ lookup, openId, onOpen, onCompare }: Props) {
  const answer = useCall('similar.accounts', { document: lookup.documentId }, { keepPrevious: true })
  return (
    <Answer answer={answer}>
      {({ accounts }) =>
        accounts.length === 0 ? (
          <p>{words.similar.none}</p>
        ) : (
          <ul className={styles.list}>
            {accounts.map(account => (
              <li key={account.document.id} className={styles.row} data-open={account.document.id === openId}>
                <TextButton className={styles.open} onPress={() => onOpen(account.document.id)}>
                  <span className={styles.name}>{account.document.title}</span>
                  <span className={styles.where}>{whereFrom(account.document)}</span>
                  <span className={styles.remarks}>
                    {remarksOn(account, lookup.eventId).map(remark => (
                      <span key={remark} className={styles.remark}>
                        {remark}
                      </span>
                    ))}
                  </span>
                </TextButton>
                <Button
                  isSmall
                  icon={Columns2}
                  aria-label={words.similar.compareWith(account.document.title)}
                  onPress={() => onCompare([lookup.documentId, account.document.id])}
                >
                  {words.similar.compare}
                </Button>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  )
}

/** Outlet and date, as far as they are known. */
export function whereFrom({ outlet, date }: SimilarAccount['document']): string {
  return [outlet, date === null ? null : formatDocumentDate(date)].filter(part => part !== null).join(' · ')
}

function remarksOn(account: SimilarAccount, eventId: number | null): string[] {
  const { nearIdentical, likeness, sharedShare } = account
  const event = eventRemark(account, eventId)
  return [
    nearIdentical === null ? words.similar.alike(formatPercent(likeness)) : words.similar.nearIdentical,
    ...(event === null ? [] : [event]),
    ...(sharedShare >= 0.01 ? [words.similar.shared(formatPercent(sharedShare))] : []),
  ]
}

/** What a person set comes before what the program supposes. */
function eventRemark({ document, sameEvent }: SimilarAccount, eventId: number | null): string | null {
  if (eventId !== null && document.eventId !== null)
    return document.eventId === eventId ? words.similar.sameEvent : words.similar.otherEvent
  return sameEvent ? words.similar.seemsSameEvent : null
}
