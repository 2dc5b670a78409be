import { expect, it } from 'vitest'
import { findSharedWording } from '../../compare/shared-wording.ts'
import { wordingLines } from './wording-lines.ts'

const account = (id: number, outlet: string, text: string) => ({ id, outlet, title: outlet, language: 'en', text })
const copied =
  'The ferry lost both engines in heavy swell off the northern cape before dawn, and drifted for three hours.'
const accounts = [
  account(1, 'Courier', `${copied} Nobody was hurt.`),
  account(2, 'Post', `${copied} A tug brought it in.`),
  account(3, 'Gazette', 'Schools stay closed tomorrow because teachers want better wages and smaller classes.'),
]

it('says how many wordings there are, whose, and what each pair shares', () => {
  const lines = wordingLines(accounts, findSharedWording(accounts), 200).map(line => line.trim())
  expect(lines.slice(0, 2)).toEqual(['3 accounts, 2 distinct wordings', 'of one wording: 1 Courier; 2 Post'])
  expect(lines[2]).toMatch(/^\d\d% {2}1 copied {2}1 Courier; 2 Post$/)
  expect(lines).toHaveLength(4)
  expect(lines.join(' ')).not.toMatch(/independent/i)
})

it('says so where nothing is shared', () => {
  const strangers = accounts.slice(1)
  const lines = wordingLines(strangers, findSharedWording(strangers), 200)
  expect(lines[0]).toBe('2 accounts, 2 distinct wordings')
  expect(lines[1]).toContain('No two of them')
})
