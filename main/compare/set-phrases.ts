import { tokenise } from '../text/tokenise.ts'

/*
 * Phrases that reporters everywhere write without copying one another. Written for this project. A gap in the list makes a match
 * of a few words, never of a paragraph.
 */
const phrases = `
  on condition of anonymity
  spoke on condition of anonymity
  speaking on condition of anonymity
  asked not to be named
  asked not to be identified
  declined to be named
  declined to be identified
  because he was not authorised to speak
  because he was not authorized to speak
  because she was not authorised to speak
  because she was not authorized to speak
  because they were not authorised to speak
  because they were not authorized to speak
  not authorised to discuss the matter
  not authorized to discuss the matter
  to discuss the matter publicly
  to speak publicly
  to speak to the press
  to speak to reporters
  to speak to the media
  because of the sensitivity of the matter
  could not be reached for comment
  could not immediately be reached for comment
  could not be immediately reached for comment
  was not immediately available for comment
  were not immediately available for comment
  was not available for comment
  did not respond to a request for comment
  did not respond to requests for comment
  did not immediately respond to a request for comment
  did not immediately respond to requests for comment
  did not return calls seeking comment
  did not reply to a request for comment
  declined to comment
  refused to comment
  could not be independently verified
  could not independently verify
  told a news conference
  told a press conference
  told journalists at a news conference
  told reporters
  said in a statement
  said in an interview with
  said in a telephone interview
  in a statement released
  in a written statement
  in an exclusive interview
  a statement posted on its website
  speaking at a news conference
  according to a statement
  according to local media
  according to official figures
  according to people familiar with the matter
  according to preliminary results
  according to preliminary figures
  preliminary results published
  a person familiar with the matter
  a source familiar with the matter
  on the sidelines of
  for the first time in
  for the first time since
  for the second time in
  in many years
  in recent years
  in recent weeks
  in recent months
  in the first half of the year
  in the second half of the year
  in the first quarter of
  compared with the same period last year
  from the same period a year earlier
  over the past few years
  at the end of the day
  at the beginning of the year
  at the end of the year
  by the end of the year
  early on monday morning
  later in the day
  in the early hours of the morning
  it is too early to say
  it was too early to say
  it remains to be seen
  it was not immediately clear
  it was not clear whether
  there were no immediate reports of
  no one claimed responsibility
  claimed responsibility for the attack
  there was no immediate comment from
  there was no immediate claim of responsibility
  the united states and its allies
  one of the most important
  one of the largest in the world
  as a result of the
  in connection with the
  in accordance with the law
  the head of state
  president of the republic
  presidential and parliamentary elections
  free and fair elections
  the central election commission
  won the presidential election with percent of the vote
  percent of the vote
  на условиях анонимности
  пожелавший остаться неназванным
  попросивший не называть его имени
  не уполномочен говорить с прессой
  не уполномочен общаться с прессой
  поскольку он не уполномочен
  об этом сообщает
  об этом сообщила
  об этом сообщил
  об этом сообщили
  об этом говорится в сообщении
  сообщила пресс служба
  сообщает пресс служба
  сообщили в пресс службе
  пресс служба министерства
  министерства внутренних дел
  министерства иностранных дел
  генеральной прокуратуры
  говорится в сообщении
  говорится в заявлении
  со ссылкой на источник
  со ссылкой на пресс службу
  по словам собеседника агентства
  по предварительным данным
  по предварительным итогам
  по официальным данным
  по данным следствия
  по информации ведомства
  по сравнению с аналогичным периодом прошлого года
  как сообщалось ранее
  ранее сообщалось что
  напомним что
  в связи с этим
  в том числе
  в соответствии с законом
  в ходе пресс конференции
  на пресс конференции
  в интервью телеканалу
  на момент публикации
  отказался от комментариев
  отказались от комментариев
  возбуждено уголовное дело по статье
  в настоящее время
  до сих пор
  с начала года
  центральной избирательной комиссии
  центральная избирательная комиссия
  глава государства
  президент республики
  атын атамауды өтінген
  баспасөз қызметі хабарлады
  баспасөз қызметінің мәліметінше
  орталық сайлау комиссиясы
  орталық сайлау комиссиясының мәліметінше`

let byFirstWord: Map<string, string[][]> | undefined

function phrasesByFirstWord(): Map<string, string[][]> {
  if (byFirstWord) return byFirstWord
  byFirstWord = new Map()
  for (const line of phrases.trim().split('\n')) {
    const words = tokenise(line).map(({ term }) => term)
    const [first = ''] = words
    const known = byFirstWord.get(first)
    if (known) known.push(words)
    else byFirstWord.set(first, [words])
  }
  return byFirstWord
}

/** How many words from a place on are a set phrase; 0 where none begins there. Words are folded forms. */
export function setPhraseAt(words: readonly string[], at: number): number {
  let longest = 0
  for (const phrase of phrasesByFirstWord().get(words[at] ?? '') ?? []) {
    if (phrase.length > longest && phrase.every((word, place) => words[at + place] === word)) longest = phrase.length
  }
  return longest
}
