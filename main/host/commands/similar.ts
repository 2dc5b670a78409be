import type { SimilarAccount } from '../../contract/similar.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { count, outletAndDate } from '../command-line/document-lines.ts'
import { readIds, readNumber } from '../command-line/ids.ts'
import { prepareSignatures } from '../command-line/prepare-signatures.ts'
import type { Terminal } from '../command-line/terminal.ts'
import { table } from '../command-line/text-columns.ts'
import { libraryOptions, withLibrary } from '../command-line/with-library.ts'

export const similar = command({
  usage: 'similar ID',
  summary: 'List the accounts most like one: near-identical texts, and accounts that seem to be of one event.',
  details: [
    'The program suggests; that two accounts share no wording does not make them independent.',
    'With --json: {accounts: [{id, title, outlet, date, likeness, nearIdentical, sameEvent, sharedShare}]}, the most alike first;',
    'likeness is of whole texts, nearIdentical the share of their rows of three words in common (null below a half), sharedShare the',
    'share of the shorter one’s words that both have in common, all from 0 to 1.',
  ],
  options: { ...libraryOptions, limit: { type: 'string', value: 'N', help: 'How many, by default 20, at most 50.' } },
  async run({ values, words, terminal }) {
    const [id, ...more] = readIds(words)
    if (id === undefined || more.length > 0) throw new WrongUse('Give the id of one document.')
    const limit = readNumber('limit', values.limit, 1, 50) ?? 20
    return withLibrary(values.library, async client => {
      await prepareSignatures(client, terminal)
      const { accounts } = await client.call('similar.accounts', { document: id, limit })
      if (values.json) terminal.out(JSON.stringify({ accounts: accounts.map(asJson) }))
      else show(accounts, terminal)
      return 0
    })
  },
})

function asJson({ document, likeness, nearIdentical, sameEvent, sharedShare }: SimilarAccount) {
  const { id, title, outlet, date } = document
  return { id, title, outlet, date, likeness, nearIdentical, sameEvent, sharedShare }
}

function show(accounts: readonly SimilarAccount[], terminal: Terminal) {
  const rows = accounts.map(account => [
    account.document.id,
    `${percent(account.likeness)} alike`,
    remarkOn(account),
    [account.document.title, outletAndDate(account.document)].filter(known => known !== '').join(', '),
  ])
  for (const line of table(rows, terminal.columns)) terminal.out(line)
  terminal.note(accounts.length === 0 ? 'No account like this one was found.' : `${count(accounts.length, 'account')}.`)
}

function remarkOn({ nearIdentical, sameEvent, sharedShare }: SimilarAccount): string {
  if (nearIdentical !== null) return 'near-identical'
  const remarks = [
    ...(sameEvent ? ['seems the same event'] : []),
    ...(sharedShare >= 0.01 ? [`${percent(sharedShare)} of words shared`] : []),
  ]
  return remarks.join(', ')
}

const percent = (share: number) => `${Math.round(share * 100)} %`
