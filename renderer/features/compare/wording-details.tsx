import { Columns2 } from 'lucide-react'
import type { Account, SharedWording } from '../../../main/contract/compare.ts'
import { words } from '../../strings/words.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { accountColour, nameAccounts } from './account-names.ts'
import { WordingLegend } from './wording-legend.tsx'
import { wordingPairs } from './wording-pairs.ts'
import styles from './wording-summary.module.css'

type Props = { accounts: readonly Account[]; wording: SharedWording; onOpenPair: (ids: number[]) => void }

const percent = new Intl.NumberFormat(undefined, { style: 'percent' })

/** Which accounts are of one wording, what each pair shares, and what that does not say. */
export function WordingDetails({ accounts, wording, onOpenPair }: Props) {
  const names = nameAccounts(accounts)
  const name = (id: number) => names.get(id) ?? ''
  const groups = wording.wordings.filter(ids => ids.length > 1)
  const alone = wording.wordings.length - groups.length
  const longOnes = wording.accounts.filter(({ id, readUntil }) => readUntil < textOf(accounts, id).length)
  return (
    <>
      <ul className={styles.wordings}>
        {groups.map(ids => (
          <li key={ids.join()}>
            <Dots accounts={accounts} ids={ids} />
            {words.wording.oneWording(ids.map(name))}
          </li>
        ))}
        {alone > 0 && (
          <li>
            <Dots accounts={accounts} ids={wording.wordings.filter(ids => ids.length === 1).flat()} />
            {words.wording.ownWording(alone)}
          </li>
        )}
      </ul>
      <Pairs accounts={accounts} wording={wording} name={name} onOpenPair={onOpenPair} />
      <WordingLegend />
      <p className={styles.caution}>{words.wording.caution}</p>
      {longOnes.map(({ id }) => (
        <p key={id} className={styles.caution}>
          {words.wording.readUntil(name(id))}
        </p>
      ))}
    </>
  )
}

const textOf = (accounts: readonly Account[], id: number) => accounts.find(account => account.id === id)?.text ?? ''

function Dots({ accounts, ids }: { accounts: readonly Account[]; ids: readonly number[] }) {
  return (
    <span className={styles.dots} aria-hidden>
      {ids.map(id => (
        <span
          key={id}
          className={styles.dot}
          style={{ background: accountColour(accounts.findIndex(account => account.id === id)) }}
        />
      ))}
    </span>
  )
}

function Pairs({ accounts, wording, name, onOpenPair }: Props & { name: (id: number) => string }) {
  const pairs = wordingPairs(wording)
  const others = wording.pairs.length - pairs.length
  if (pairs.length === 0) return <p>{words.wording.noPairs}</p>
  return (
    <>
      <table className={styles.pairs}>
        <caption className="unseen">{words.wording.pairs}</caption>
        <thead>
          <tr>
            <th scope="col">{words.wording.pair}</th>
            <th scope="col" className={styles.number} title={words.wording.shareMeaning}>
              {words.wording.share}
            </th>
            <th scope="col">{words.wording.found}</th>
            {accounts.length > 2 && <td />}
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ a, b, share, counts }) => (
            <tr key={`${a} ${b}`}>
              <th scope="row">
                <Dots accounts={accounts} ids={[a, b]} /> {words.wording.and(name(a), name(b))}
              </th>
              <td className={styles.number}>{percent.format(share)}</td>
              <td>{words.wording.passages(counts)}</td>
              {accounts.length > 2 && (
                <td>
                  <IconButton
                    isSmall
                    icon={Columns2}
                    label={words.wording.openPair(name(a), name(b))}
                    onPress={() => onOpenPair([a, b])}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.meaning}>
        {words.wording.shareMeaning}
        {others > 0 && ` ${words.wording.otherPairs(others)}`}
      </p>
    </>
  )
}
