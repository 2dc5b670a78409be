import { formatList, formatNumber } from '../../ui/formats.ts'

/** The matrix: matters in rows, accounts in columns. */
export const matrix = {
  view: 'View',
  matrix: 'Matrix',
  columns: 'Columns',
  columnsOf: (names: readonly string[]) => `Columns: ${formatList(names)}`,
  label: (accounts: number) => `Matrix of ${formatNumber(accounts)} accounts`,
  matter: 'Matter',
  matterNumber: (index: number) => `Matter ${formatNumber(index)}`,
  suggested: 'suggested by the program',
  confirmed: 'joined by a person',
  differentFigure: 'different figure',
  /** Where accounts are not of one event, nothing is said to differ. */
  figureApart: 'figure not in common',
  notFound: 'not found',
  notKnown: 'not compared yet',
  alone: 'Only in this report',
  choose: (name: string) => `Column: ${name}`,
  chooseHelp: 'Two or three accounts can be opened side by side',
  open: 'Open side by side',
  openKeys: 'Enter',
  leftOut: '[…]',
  empty: 'Nothing alike was found in these accounts, and what stands only in one of them is not shown.',
}
