import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeTestArchive, type TestArchive } from './test-archive.ts'

let archive: TestArchive
beforeEach(() => {
  archive = makeTestArchive()
})
afterEach(() => archive.remove())

describe('what is written in several ways', () => {
  it('meets percentages with the sign and with the word, in any language, and puts them before the bare number', async () => {
    const ids = archive.add(
      'Turnout was 81.7%.',
      { text: 'Явка составила 81,7 процента.', language: 'ru' },
      'Turnout was 81.7 percent of all who could vote.',
      { text: 'Қатысу 81,7 пайызды құрады.', language: 'kk' },
      'Turnout was 81,7 per cent.',
    )
    const [bare] = archive.add('It stood at 81.7 in the table.')
    for (const query of ['81.7%', '81,7 %', '81.7 percent', '81,7 процента', '81.7 per cent', 'text:81,7 пайыз']) {
      const { results } = await archive.search(query)
      expect([query, results.map(({ id }) => id).sort((a, b) => a - b)]).toEqual([query, [...ids, bare]])
      expect([query, results.at(-1)?.id]).toEqual([query, bare])
    }
    expect(ids.map(id => archive.matched('81.7%', id).join())).toEqual([
      '81.7%',
      '81,7 процента',
      '81.7 percent',
      '81,7 пайызды',
      '81,7 per cent',
    ])
    expect(await archive.ids('"81.7 percent of all"')).toEqual([ids[2]])
    expect(await archive.ids('81.7 percent', { any: true })).toEqual([...ids, bare])
  })

  it('meets numbers however their digits are grouped, alone and in phrases', async () => {
    const ids = archive.add(
      ...['10,300', '10 300', '10\u00a0300', '10\u2009300', '10\u202f300', '10300', '10’300', '１０，３００'].map(
        number => `Some ${number} votes`,
      ),
    )
    for (const query of [
      '10,300',
      '10 300',
      '10\u00a0300',
      '10\u2009300',
      '10300',
      '"10300 votes"',
      '"some 10 300 votes"',
    ])
      expect([query, await archive.ids(query)]).toEqual([query, ids])
    expect(await archive.ids('"10 votes"')).toEqual([])
  })

  it('is words with hyphens and apostrophes of every kind', async () => {
    const hyphens = archive.add(...[...'-‐‑‒–—―−﹣－'].map(hyphen => `in Ust${hyphen}Kamenogorsk`))
    for (const query of ['Ust-Kamenogorsk', 'Ust‑Kamenogorsk', '"ust kamenogorsk"', 'kamenogorsk'])
      expect([query, await archive.ids(query)]).toEqual([query, hyphens])
    const apostrophes = archive.add(...[..."'’‘`´ʼʻʹʽʾʿ′＇"].map(sign => `O${sign}zbekiston’s`))
    for (const query of ["O'zbekiston", 'Oʻzbekiston', 'OZBEKISTON', '"oʻzbekiston’s"'])
      expect([query, await archive.ids(query)]).toEqual([query, apostrophes])
  })

  it('takes ё for е, and й for nothing but itself', async () => {
    const [dotted, plain, short, long] = archive.add(
      ...['Королёв', 'Королев', 'йод', 'иод'].map(text => ({ text, language: 'ru' })),
    )
    for (const query of ['королёв', 'Королев', 'КОРОЛЁВ', 'короле\u0308в'])
      expect([query, await archive.ids(query)]).toEqual([query, [dotted, plain]])
    expect(await archive.ids('йод')).toEqual([short])
    expect(await archive.ids('и\u0306од')).toEqual([short])
    expect(await archive.ids('иод')).toEqual([long])
  })

  it('finds addresses whole and by their parts, and abbreviations with their points or without', async () => {
    const [mail, page, dotted, plain] = archive.add(
      'Write to press.office@osce-odihr.org today.',
      'See https://www.osce.org/odihr/elections?id=42&lang=ru_RU#top.',
      'The U.S. envoy and the O.S.C.E. said so.',
      'The US envoy and the OSCE’s said so.',
    )
    for (const query of [
      'press.office@osce-odihr.org',
      '"press.office@osce-odihr.org"',
      'press.office',
      'osce-odihr.org',
    ])
      expect([query, await archive.ids(query)]).toEqual([query, [mail]])
    const address = 'https://www.osce.org/odihr/elections?id=42&lang=ru_RU#top'
    for (const query of [address, `"${address}"`, 'www.osce.org', 'osce.org/odihr', 'ru_RU', 'odihr/elections'])
      expect([query, await archive.ids(query)]).toEqual([query, [page]])
    for (const query of ['U.S.', 'US', '"U.S. envoy"', '"the US envoy"', 'O.S.C.E.'])
      expect([query, (await archive.ids(query)).filter(id => id >= Number(dotted))]).toEqual([query, [dotted, plain]])
    expect(await archive.ids('odihr')).toEqual([mail, page])
  })
})

describe('a Russian surname', () => {
  const russian = (...texts: string[]) => archive.add(...texts.map(text => ({ text, language: 'ru' })))
  const order = async (query: string) => (await archive.search(query)).results.map(({ id }) => id)

  it.each(['Назарбаев', 'Токаев', 'Жумабеков', 'Касымов', 'Байменов', 'Ельцин', 'Солженицын'])(
    '%s is found by all its cases in all its cases, and nothing else is',
    async surname => {
      const forms = ['', 'а', 'у', 'ым', 'ом', 'е'].map(ending => surname + ending)
      const ids = russian(...forms.map(form => `Говорили: ${form}.`))
      russian('Говорили и о другом.', `${surname}ский район`, `${surname.slice(0, 4)}`)
      for (const form of [...forms, surname.toUpperCase()]) {
        expect([form, await archive.ids(form)]).toEqual([form, ids])
        expect(ids.map(id => archive.matched(form, id))).toEqual(forms.map(one => [one]))
      }
      expect(await archive.ids(`"${surname}"`)).toEqual([ids[0]])
    },
  )

  it.each([
    ['Достоевск', ['ий', 'ого', 'ому', 'им', 'ом']],
    ['Королёв', ['', 'а', 'у', 'ым', 'е']],
  ])('%s… too', async (stem, endings) => {
    const ids = russian(...endings.map(ending => `Говорили: ${stem}${ending}.`))
    for (const ending of endings) expect([ending, await archive.ids(stem + ending)]).toEqual([ending, ids])
  })

  it('of a woman puts those first that may be about her, however often his are written', async () => {
    const filler = 'В тот день говорили и о многом другом, что к делу не относилось. '
    const [nominative, genitive, accusative] = russian(
      `Дарига Назарбаева выступила. ${filler.repeat(8)}`,
      `Без Назарбаевой не начинали. ${filler.repeat(8)}`,
      `Видели Назарбаеву. ${filler.repeat(8)}`,
    )
    // More of them than are scored again.
    russian(...Array.from({ length: 70 }, (_, at) => `Назарбаев, о Назарбаеве, с Назарбаевым ${at}`))
    for (const query of ['Назарбаева', 'Назарбаевой']) {
      const found = await order(query)
      expect(found).toHaveLength(73)
      expect(found.slice(0, 3).sort()).toEqual([nominative, genitive, accusative])
    }
    expect((await order('Назарбаева Дарига'))[0]).toBe(nominative)
    expect((await order('Назарбаев')).indexOf(Number(genitive))).toBe(72)
    expect(await order('Назарбаев -Назарбаева')).toHaveLength(70)
  })

  it('is not made of an adjective', async () => {
    const [adjective, noun] = russian('Годовой отчёт, годовые итоги.', 'Тех годов не вернуть.')
    expect(await archive.ids('годовой')).toEqual([adjective])
    expect(await archive.ids('годов')).toEqual([noun])
  })
})

describe('Kazakh and its neighbours', () => {
  it('finds Kazakh words and names in all their cases, also where the question has the nominative', async () => {
    const names = archive.add(
      ...['Назарбаев', 'Назарбаевтың', 'Назарбаевқа', 'Назарбаевты', 'Назарбаевпен'].map(form => ({
        text: `Кеше ${form} туралы айтылды.`,
        language: 'kk',
      })),
    )
    const [voters, country, city] = archive.add(
      { text: 'Сайлаушылардың көбі Қазақстанның астанасында тұрады.', language: 'kk' },
      { text: 'Қазақстан сайлаушылары', language: 'kk' },
      { text: 'Астанадағы сайлаушы', language: 'kk' },
    )
    for (const query of ['Назарбаев', 'Назарбаевтың', 'НАЗАРБАЕВҚА'])
      expect([query, await archive.ids(query)]).toEqual([query, names])
    expect(await archive.ids('сайлаушылар')).toEqual([voters, country, city])
    expect(await archive.ids('Қазақстан')).toEqual([voters, country])
    expect(await archive.ids('астана')).toEqual([voters, city])
    expect(archive.matched('сайлаушы', voters ?? 0)).toEqual(['Сайлаушылардың'])
    expect(await archive.ids('"сайлаушы"')).toEqual([city])
  })

  it.each([
    ['uz', "O'zbekiston gʻalabasi", ['Oʻzbekiston', 'OʼZBEKISTON', 'O`zbekiston', "g'alabasi"]],
    ['uz-Cyrl', 'Ўзбекистон ғалабаси, ҳақиқат қани', ['ўзбекистон', 'ҒАЛАБАСИ', 'ҳақиқат', 'Қани']],
    ['ky', 'Өкмөт үйүнүн жаңылыгы', ['өкмөт', 'ҮЙҮНҮН', 'жаңылыгы']],
    ['tg', 'Ҷумҳурии Тоҷикистон, қонуни ӯ', ['ҷумҳурии', 'тоҷикистон', 'ҚОНУНИ', 'Ӯ']],
  ])('keeps the letters of %s whole', async (language, text, queries) => {
    const [id] = archive.add({ text, language })
    archive.add({
      text: 'Узбекистон галабаси, хакикат кани, окмот уйунун жанылыгы, чумхурии точикистон, конуни у',
      language,
    })
    for (const query of queries) expect([query, await archive.ids(query, { spellings: false })]).toEqual([query, [id]])
  })
})
