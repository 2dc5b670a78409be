const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Pronouns, by whom they may stand for; null: for nobody of whom a single name can be given. Folded. */
type Antecedent = 'm' | 'f' | 'any' | 'relative' | null

export const pronouns: ReadonlyMap<string, Antecedent> = new Map<string, Antecedent>([
  ...pairs('m', 'he his him он его'),
  ...pairs('f', 'she her она ее'),
  ...pairs('any', 'ол оның'),
  ...pairs('relative', 'who whose который которая которого которой кто'),
  ...pairs(
    null,
    `it they we i you their its our my your which that they one some many others most few all both nobody everyone everybody somebody
     someone они мы я вы их которые это олар біз мен сіз олардың`,
  ),
])

function pairs(value: Antecedent, words: string): [string, Antecedent][] {
  return words.split(/\s+/).map(word => [word, value])
}

/** What is read rather than heard. Heads of sources, folded. */
export const documents = wordsOf(`
  report reports statement statements document documents study studies poll polls survey surveys memo memos letter letters complaint
  complaints lawsuit lawsuits filing filings article articles tweet tweets post posts data figures results record records email emails
  transcript transcripts ad ads book bill law laws rules bylaws order ruling indictment affidavit audit analysis census website page
  column editorial headline manifesto constitution resolution agreement treaty estimate estimates research paper papers release
  доклад отчет отчеты заявление опрос опросы исследование исследования сообщение сообщения документ документы закон письмо иск
  приказ указ постановление статья решение данные результаты протокол протоколы отчету докладу опросу закону документу документам
  данным исследованию сообщению сообщениям заявлению письму
  есеп баяндама мәлімдеме құжат сауалнама зерттеу хат заң хабарлама`)

/** Bodies that speak as one: "the Trump campaign". Heads of sources, folded. */
export const bodies = wordsOf(`
  campaign government administration ministry party team committee court department foundation newspaper paper magazine network agency
  commission company bank office union council group organisation organization coalition panel board police family firm association
  parliament congress university institute center centre embassy army
  правительство администрация министерство партия комиссия суд фонд агентство газета издание телеканал компания штаб совет парламент
  полиция прокуратура организация миссия университет институт посольство
  үкімет министрлік партия комиссия сот агенттік компания полиция ұйым`)

/** Of the writer’s doubt in what is said. Folded. */
export const doubts = wordsOf(`
  allegedly reportedly purportedly supposedly alleged purported unconfirmed ostensibly
  якобы будто дескать мол предположительно неподтвержденным неподтвержденной
  мыс міс имиш болжамды`)
