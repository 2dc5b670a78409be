export type PrintedText = { language: string; text: string }

/** Invented reports, for print that OCR reads. "mixed" is Russian with Latin names in it. */
export const printedTexts: readonly PrintedText[] = [
  {
    language: 'en',
    text: `The town council of Lake Ardel voted on Tuesday to repair the dam. Nine of its fifteen members were in favour, four against, and two abstained. The works are put at 3.4 million, of which the region is to pay 1.2 million.

"We cannot wait for another spring," said the chair of the council, Vera Holt. Those who voted against hold that the figures came too late: the builder was chosen on 12 March, and the town heard of it a month afterwards.`,
  },
  {
    language: 'ru',
    text: `Городской совет Арделя во вторник проголосовал за ремонт плотины на озере. За это решение выступили девять депутатов из пятнадцати, четверо были против, двое воздержались. Стоимость работ оценивается в 3,4 миллиона, из которых 1,2 миллиона выделит область.

«Мы не можем ждать ещё одной весны», — сказала председатель совета Вера Подъячева. Её противники считают, что смету объявили слишком поздно: подрядчик был выбран 12 марта, а жители узнали об этом только через месяц. Объезд у съезда с моста закрыт, щебень и цемент уже везут.`,
  },
  {
    language: 'kk',
    text: `Ардел қалалық кеңесі сейсенбіде көлдегі бөгетті жөндеу туралы шешім қабылдады. Он бес депутаттың тоғызы қолдады, төртеуі қарсы болды, екеуі қалыс қалды. Жұмыс құны 3,4 миллион деп бағаланды, оның 1,2 миллионын облыс бөледі.

«Біз тағы бір көктемді күте алмаймыз», — деді кеңес төрайымы. Қарсыластары сметаның тым кеш жарияланғанын айтады: мердігер 12 наурызда таңдалған, ал тұрғындар бұл туралы бір айдан кейін ғана білген.`,
  },
  {
    language: 'uk',
    text: `Міська рада Арделя у вівторок проголосувала за ремонт греблі на озері. Дев’ять депутатів із п’ятнадцяти були «за», четверо проти, двоє утрималися. Вартість робіт оцінено у 3,4 мільйона, з яких 1,2 мільйона виділить область.

«Ми не можемо чекати ще однієї весни», — сказала голова ради. Її противники вважають, що кошторис оголосили надто пізно: підрядника обрали 12 березня, а мешканці дізналися про це лише за місяць.`,
  },
  {
    language: 'mixed',
    text: `Ремонт плотины на озере Ардель ведёт компания Northern Water Works Ltd, сообщает газета Lake Ardel Gazette. Договор подписан 12 марта, его сумма — 3,4 миллиона. Представитель компании John Marsh отказался назвать субподрядчиков и попросил писать ему на desk@ardel.example.`,
  },
]
