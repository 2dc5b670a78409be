import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPassageSearch } from './search-passages.ts'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

describe('a script without spaces', () => {
  it.each([
    [
      'zh',
      '北京大学生前来应聘，国家选举委员会公布结果。',
      ['北京', '大学', '大学生', '选举', '委员会', '选举委员会', '国家 应聘', '京大'],
      '上海',
    ],
    ['ja', '東京都の知事選挙でｶﾞｽ会社が敗れた。', ['東京', '京都', '選挙', '知事', 'ガス', '東京 会社', 'の'], '大阪'],
    ['th', 'การเลือกตั้งประธานาธิบดีในน้ำท่วม', ['เลือกตั้ง', 'ประธานาธิบดี', 'น้ำ', 'น้ำท่วม', 'การเลือกตั้ง'], 'รถไฟ'],
    ['km', 'ការបោះឆ្នោតនៅភ្នំពេញ', ['បោះឆ្នោត', 'ភ្នំពេញ', 'ការ'], 'សាលា'],
    ['lo', 'ການເລືອກຕັ້ງຢູ່ນະຄອນຫຼວງວຽງຈັນ', ['ເລືອກຕັ້ງ', 'ວຽງຈັນ'], 'ໂຮງຮຽນ'],
    ['my', 'ရွေးကောက်ပွဲကျင်းပသည်', ['ရွေးကောက်ပွဲ', 'ကျင်းပ'], 'ကျောင်း'],
  ])('is found by its words (%s)', async (language, text, queries, other) => {
    const [id = 0] = archive.add({ text, language })
    for (const query of queries) {
      expect([query, await archive.ids(query)]).toEqual([query, [id]])
      expect([query, await archive.ids(`"${query}"`)]).toEqual([query, query.includes(' ') ? [] : [id]])
      expect([query, await archive.ids(query, { isTyping: true })]).toEqual([query, [id]])
    }
    expect(await archive.ids(other)).toEqual([])
  })

  it('marks exactly what was asked for', () => {
    const [id = 0] = archive.add({ text: 'Ｔｈｅ 北京大学生、１２３票。', language: 'zh' })
    expect(archive.matched('大学', id)).toEqual(['大学'])
    expect(archive.matched('北京 学生', id)).toEqual(['北京', '学生'])
    expect(archive.matched('123票', id)).toEqual(['１２３票'])
    expect(archive.matched('the', id)).toEqual(['Ｔｈｅ'])
  })

  it('is asked for by all words of a sentence, wherever they stand, and by a foreign name as it is', async () => {
    const [far, near, name] = archive.add(
      { text: '选举已经结束。委员会没有说什么。', language: 'zh' },
      { text: '选举委员会', language: 'zh' },
      { text: '纳扎尔巴耶夫说', language: 'zh' },
    )
    expect((await archive.search('选举委员会')).results.map(({ id }) => id)).toEqual([near, far])
    expect(await archive.ids('"选举委员会"')).toEqual([near])
    expect(await archive.ids('选举 -委员会')).toEqual([])
    expect(await archive.ids('纳扎尔巴耶夫')).toEqual([name])
    expect(await archive.ids('纳尔扎')).toEqual([])
    expect(await archive.ids('委员*')).toEqual([far, near])
  })

  it('is compared with the archive by the same words', () => {
    const [id] = archive.add({ text: '北京大学生前来应聘', language: 'zh' })
    const search = createPassageSearch(archive.db)
    expect(search.withPhrase(['北京', '大学生'], 5)).toEqual([id])
    expect(search.withPhrases([['大学生', '前来']], 5)).toEqual([id])
    expect(search.withWords(['应聘'], [], 5)).toEqual([id])
  })

  const letters = [
    '北',
    '京',
    '大',
    '学',
    '生',
    '東',
    'の',
    'ガ',
    'ｶﾞ',
    '々',
    'ー',
    'ก',
    'กี่',
    'น้ำ',
    'เ',
    'ข',
    'ខ្',
    'មែ',
    'រ',
    'မြ',
    'န်',
    'မာ',
    'ລາ',
    'ວ',
    '𠮷',
  ]
  const text = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })

  it('hides no part of itself, however the segmenter parts it', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(11), fc.integer({ min: 1, max: 6 }), async (written, from, count) => {
        const [id = 0] = archive.add({ text: written.join(''), language: null })
        const part = written
          .slice(from % written.length)
          .slice(0, count)
          .join('')
        expect(await archive.ids(part)).toContain(id)
        expect(await archive.ids(`"${part}"`)).toContain(id)
        expect(archive.matched(`"${part}"`, id).join('')).toContain(part)
      }),
      { numRuns: 100 },
    )
  })
})
