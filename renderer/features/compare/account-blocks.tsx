import { Fragment, memo, useMemo } from 'react'
import type { Account, Comparison } from '../../../main/contract/compare.ts'
import type { Tie } from '../../../main/contract/comparisons.ts'
import { TranslationNote } from '../translations/translation-note.tsx'
import { useTranslations } from '../translations/use-translations.ts'
import styles from './account-column.module.css'
import { nameAccounts } from './account-names.ts'
import { BlockView } from './block-view.tsx'
import type { Block } from './blocks.ts'
import type { ChosenPassage } from './chosen-passage.ts'
import { differingWords } from './differing.ts'
import { tiesOn } from './hand.ts'
import { namedIn, namedWithin, noNames } from './named.ts'
import { useGradually } from './use-gradually.ts'
import { useWording } from './use-wording.ts'
import { type WordingPassage, wordingMarks } from './wording-marks.ts'

type Props = {
  comparison: Comparison
  source: Account
  blocks: readonly Block[]
  /** Ids of the accounts with an open column. */
  open: readonly number[]
  active: number | null
  /** The passage that is chosen in this account. */
  chosen: ChosenPassage | null
  ties: readonly Tie[]
  /** Names and dates are shown. */
  withNames: boolean
}

const nowhere: readonly WordingPassage[] = []
const nothingTold = { joinedWith: [], partedFrom: [], alsoIn: [] }
const noMarks = { differing: [], wording: [] }

/** The text of an account in blocks, with its translations. */
export const AccountBlocks = memo(function AccountBlocks({
  comparison,
  source,
  blocks,
  open,
  active,
  chosen,
  ties,
  withNames,
}: Props) {
  const names = useMemo(() => nameAccounts(comparison.accounts), [comparison])
  const passages = useWording(comparison).passages.get(source.id) ?? nowhere
  const namedBlocks = useGradually(withNames, blocks.length)
  const hasNames = withNames || namedBlocks > 0
  const named = useMemo(
    () => blocks.map(block => (hasNames ? namedWithin(namedIn(source), block) : noNames)),
    [source, blocks, hasNames],
  )
  const marks = useMemo(
    () =>
      blocks.map(block => ({
        differing: differingWords(comparison, source.id, block.point, open),
        wording: wordingMarks(passages, block),
      })),
    [comparison, source, blocks, open, passages],
  )
  const { current: translations } = useTranslations(source.id, source.textVersion)
  const told = useMemo(
    () =>
      blocks.map(block => ({
        joinedWith: joinedWith(comparison, source.id, block.point, names),
        partedFrom: partedFrom(comparison, ties, source.id, block, names),
        alsoIn: block.alsoIn.map(id => names.get(id) ?? ''),
      })),
    [comparison, source, blocks, ties, names],
  )
  const end = blocks.findIndex(({ kind }) => kind === 'uncompared')
  return (
    <div className={styles.blocks} {...(source.language ? { lang: source.language } : {})}>
      {blocks.map((block, index) => (
        <Fragment key={block.start}>
          <BlockView
            block={block}
            index={index}
            text={source.text}
            marks={marks[index] ?? noMarks}
            named={index < namedBlocks ? (named[index] ?? noNames) : noNames}
            names={names}
            {...(told[index] ?? nothingTold)}
            isActive={isActive(block, active, chosen)}
            isEndOfCompared={source.comparedUntil !== undefined && index === end}
          />
          {translations
            .filter(
              translation => translation.end > block.start && translation.end <= (blocks[index + 1]?.start ?? Infinity),
            )
            .map(translation => (
              <TranslationNote
                key={translation.id}
                translation={translation}
                language={source.language}
                saysOriginal={translation.start !== block.start || translation.end !== block.end}
              />
            ))}
        </Fragment>
      ))}
    </div>
  )
})

function isActive(block: Block, active: number | null, chosen: ChosenPassage | null): boolean {
  if (active !== null) return block.point === active
  return chosen !== null && chosen.start <= block.start && chosen.end >= block.end
}

function partedFrom(
  { accounts }: Comparison,
  ties: readonly Tie[],
  account: number,
  { start, end }: Block,
  names: ReadonlyMap<number, string>,
) {
  if (ties.length === 0) return []
  const { parted } = tiesOn(ties, accounts, { account, start, end })
  return [...new Set(parted.map(({ other }) => other))].map(id => names.get(id) ?? '')
}

function joinedWith(comparison: Comparison, accountId: number, point: number | null, names: Map<number, string>) {
  const members = point === null ? [] : (comparison.points[point]?.members ?? [])
  const ids = [...new Set(members.map(member => member.document).filter(id => id !== accountId))]
  return ids.map(id => names.get(id) ?? '')
}
