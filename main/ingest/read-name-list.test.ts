import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { largestList, mostNames } from '../contract/batch.ts'
import { readNameList } from './read-name-list.ts'

const csv = (text: string, charset = 'utf8', addBOM = false) =>
  readNameList({ bytes: iconv.encode(text, charset, { addBOM }), name: 'list.csv' })
const pasted = (text: string) => readNameList({ text })

describe('a list of names', () => {
  it.each([
    ['utf8', false],
    ['utf8', true],
    ['utf16le', true],
    ['utf16be', true],
    ['windows-1251', false],
  ] as const)('is read in %s, with a mark: %s', (charset, addBOM) => {
    const names = ['Нурсултан Назарбаев', 'Касым-Жомарт Токаев', 'Анна Вердина', 'Пётр Сергеевич Ломов']
    const text = ['фио;должность', ...names.map(name => `${name};министр`)].join('\r\n')
    const { table, hasHead, columns } = csv(text, charset, addBOM)
    expect(table.slice(1).map(([name]) => name)).toEqual(names)
    expect({ hasHead, columns }).toEqual({ hasHead: true, columns: [0] })
  })

  it.each([',', ';', '\t'])('is delimited by %j', delimiter => {
    const rows = [
      ['no', 'Full name', 'seat'],
      ['1', 'Verdin, Anna', 'west; north'],
      ['2', 'Ann "Red" Lee', ''],
    ]
    const quoted = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\n')
    expect(csv(quoted)).toMatchObject({ table: rows, hasHead: true, columns: [1] })
  })

  it('has a head only where a heading is known', () => {
    expect(csv('Anna Verdin,mayor\nJohn Lee,clerk')).toMatchObject({ hasHead: false, columns: [0] })
    expect(csv('id,Surname,First_name\n1,Lee,John').columns).toEqual([2, 1])
    expect(csv('Ф.И.О.\nАнна Вердина').hasHead).toBe(true)
    expect(pasted('Name\nAnna Verdin')).toMatchObject({ hasHead: true, table: [['Name'], ['Anna Verdin']] })
  })

  it('is one name on each line where nothing says that commas delimit', () => {
    expect(pasted('Verdin, Anna\n\n  Lee, John \r\n"Third, The"').table).toEqual([
      ['Verdin, Anna'],
      ['Lee, John'],
      ['Third, The'],
    ])
    expect(csv('Verdin, Anna\nLee, John').table).toEqual([['Verdin, Anna'], ['Lee, John']])
    expect(pasted('"Verdin, Anna",mayor\n"Lee, John",clerk').table[1]).toEqual(['Lee, John', 'clerk'])
  })

  it('says what is wrong with it', () => {
    expect(() => pasted('  \n \n')).toThrow('There are no names in this list. Write one on each line.')
    expect(() => pasted('Name\n')).toThrow(/only a heading/)
    const zip = Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 400 }, (_, at) => at % 7)])
    expect(() => readNameList({ bytes: zip, name: 'list.xlsx' })).toThrow(/Save it as CSV/)
    expect(csv('name,seat\n"Verdin,west\nLee,east').remarks).toEqual([
      'A quotation mark in row 2 has no partner. Check the rows from there on.',
    ])
  })

  it('has limits', () => {
    const line = 'Anna Verdin\n'
    expect(pasted(`name\n${line.repeat(mostNames)}`).table).toHaveLength(mostNames + 1)
    for (const names of [line.repeat(mostNames + 1), `name,seat\n${'A B,c\n'.repeat(400_000)}`])
      expect(() => pasted(names)).toThrow('A list can have 10,000 names at most. Split it, and search for its parts.')
    expect(() => readNameList({ bytes: Buffer.alloc(largestList + 1, 'a'), name: 'a.csv' })).toThrow(/10 MB at most/)
    expect(() => csv(`name${','.repeat(2_000_000)}`)).toThrow('A list can have 100 columns at most. Leave some out.')
  })
})
