import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from './charset.ts'

const russian =
  'Выборы президента прошли спокойно, сообщила комиссия. «Суд мы проиграем, но протоколы останутся», — сказал наблюдатель из ОБСЕ.\n'
const english = 'The commission gave him 81 percent.\nNobody here believes it, she said.\n'
const french = 'L’été était fini à Genève, a déclaré le ministre — il n’a rien ajouté.\n'
const chinese = '选举委员会公布了结果。\n反对派不承认这一结果。\n'

describe('decode', () => {
  for (const charset of ['windows-1251', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic']) {
    it(`reads Russian in ${charset} and says that it guessed`, () => {
      const decoded = decode(iconv.encode(russian.replaceAll(/[«»—]/g, '"'), charset))
      expect(decoded?.charset).toBe(charset)
      expect(decoded?.text).toBe(russian.replaceAll(/[«»—]/g, '"'))
      expect(decoded?.remarks).toEqual([expect.stringContaining(charset)])
    })
  }

  for (const charset of ['utf-16le', 'utf-16be'] as const) {
    for (const [name, text] of Object.entries({ russian, english, chinese })) {
      it(`reads ${name} in ${charset}, with a byte order mark and without`, () => {
        const marked = decode(iconv.encode(text, charset, { addBOM: true }))
        expect(marked).toEqual({ text, charset, remarks: [] })
        expect(decode(iconv.encode(text, charset))?.text).toBe(text)
      })
    }
  }

  it('reads UTF-8 unchanged but for the mark', () => {
    expect(decode(Buffer.from(`\ufeff${russian}\r\n\t `))).toEqual({
      text: `${russian}\r\n\t `,
      charset: 'utf-8',
      remarks: [],
    })
  })

  it('reads Western text as windows-1252', () => {
    expect(decode(iconv.encode(french, 'windows-1252'))).toMatchObject({ text: french })
  })

  it('does not take Greek for Russian', () => {
    const greek = 'Η κεντρική εκλογική επιτροπή ανακοίνωσε τα αποτελέσματα των εκλογών την Κυριακή το βράδυ.\n'
    expect(decode(iconv.encode(greek, 'windows-1253'))?.text).toBe(greek)
  })

  it('keeps damaged UTF-8 readable and counts the places', () => {
    const bytes = Buffer.from(russian)
    bytes[20] = 0xff
    const decoded = decode(bytes)
    expect(decoded?.charset).toBe('utf-8')
    expect(decoded?.text.slice(-60)).toBe(russian.slice(-60))
    expect(decoded?.remarks[0]).toMatch(/damaged: [12] place/)
  })

  it('does not take the cut of a long file for damage', () => {
    const bytes = Buffer.from(russian)
    expect(decode(bytes.subarray(0, 21), { isWhole: false })?.remarks).toEqual([])
    expect(decode(bytes.subarray(0, 22), { isWhole: false })?.text).toBe(russian.slice(0, 11))
  })

  it('believes what a page declares, unless it is plainly UTF-8', () => {
    expect(decode(iconv.encode('Ёж', 'koi8-r'), { declared: 'KOI8-R' })?.text).toBe('Ёж')
    expect(decode(Buffer.from('Ёж'), { declared: 'windows-1251' })?.text).toBe('Ёж')
    expect(decode(iconv.encode('naïve', 'latin1'), { declared: 'no-such-charset' })?.text).toBe('naïve')
  })

  it('refuses what is no text', () => {
    expect(decode(randomBytes(5000))).toBeNull()
    expect(decode(Buffer.alloc(100))).toBeNull()
  })

  it('keeps a text with a stray zero, marked', () => {
    const decoded = decode(Buffer.from(`${english.repeat(20)}\0${english}`))
    expect(decoded?.text).toBe(`${english.repeat(20)}\ufffd${english}`)
    expect(decoded?.remarks).toHaveLength(1)
  })

  it('gives back every well-formed text without zeros that is not mistaken for UTF-16', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcd Жыё\n«—日') }), text => {
        expect(decode(Buffer.from(text))?.text ?? '').toBe(text)
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isWhole) => {
        decode(Buffer.from(bytes), { isWhole })
      }),
    )
  })
})
