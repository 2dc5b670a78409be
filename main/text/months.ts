/** The months in order: English | Russian in each case and the short form | Kazakh, whose endings follow. Folded forms. */
const months = `
january jan | январь января январю январем январе янв | қаңтар
february feb | февраль февраля февралю февралем феврале фев | ақпан
march mar | март марта марту мартом марте мар | наурыз
april apr | апрель апреля апрелю апрелем апреле апр | сәуір
may | май мая маю маем мае | мамыр
june jun | июнь июня июню июнем июне | маусым
july jul | июль июля июлю июлем июле | шілде
august aug | август августа августу августом августе авг | тамыз
september sep sept | сентябрь сентября сентябрю сентябрем сентябре сен | қыркүйек
october oct | октябрь октября октябрю октябрем октябре окт | қазан
november nov | ноябрь ноября ноябрю ноябрем ноябре ноя | қараша
december dec | декабрь декабря декабрю декабрем декабре дек | желтоқсан`
  .trim()
  .split('\n')
  .map(line => line.split('|').map(column => column.trim().split(' ')))

const formsOf = (column: number) =>
  new Map(months.flatMap((month, at) => (month[column] ?? []).map(form => [form, at + 1])))
const [english, russian, kazakh] = [formsOf(0), formsOf(1), formsOf(2)]

/**
 * The month (1 to 12) that a folded word names in English, Russian or Kazakh; null where it names none. English names need a
 * capital, as "may" and "march" are words.
 */
export function monthOfWord(form: string, isCapital: boolean): number | null {
  const month = (isCapital ? english.get(form) : undefined) ?? russian.get(form)
  if (month !== undefined) return month
  for (const [name, kazakhMonth] of kazakh) if (form.startsWith(name)) return kazakhMonth
  return null
}
