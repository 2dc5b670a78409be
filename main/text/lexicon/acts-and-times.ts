/** What is done and said, when, how much, where: English | Russian | Kazakh, a concept a line. Written for this project. */
export const actsAndTimes = `
announce announced statement declared declare announcement | объявить объявил заявление сообщение анонсировать | жариялау хабарла мәлімдеме жарияла
promise promised promises pledge pledged | обещать пообещал обещание пообещать | уәде
ask asked call called calls urged urge request requested | просить попросить попросил призвать призвал призыв просьба зовёт | сұра шақыр өтін
answer answered reply replied response | ответить ответил ответ | жауап
offer offered proposal proposed propose | предложить предложил предложение | ұсын
apologise apologised apology sorry | извиниться извинился извинение прощение прощения | кешірім
explain explained reason | объяснить объяснил причина | түсіндір себеп
blame blamed | винить вина | кінә
confirm confirmed | подтвердить подтвердил | раста
promise vow vowed | клясться | ант
begin began begun start started open opened opening | начать начал начаться началась открыть открыл открытие | баста аш
end ended finish finished stop stopped halt halted suspend suspended | закончить окончить прекратить остановить остановил приостановить конец | тоқта аяқта
continue continued go goes | продолжить продолжать продолжали продолжаться | жалғас
return returned back | вернуться вернулся возвращение | қайт орал
leave left depart | уехать покинуть уйти оставить | кет
arrive arrived come came | прибыть прибыл приехать приехал прийти пришли прибудет | кел
send sent dispatch dispatched | послать отправить отправил направить направлены | жібер жолда
give gave given hand | дать дал передать | бер
take took taken | взять взял забрать | ал
receive received get got | получить получил | ал
find found discovered | найти нашла нашли обнаружить | тап
show showed shown revealed | показать показал раскрыть | көрсет
help helped aid assistance | помощь помочь помог | көмек
hope hoped | надеяться надежда | үміт
fear feared afraid | бояться страх опасаться | қорқ
postpone postponed delay delayed delays put | отложить перенести задержка задержать отсрочка | кейінге шегер
cancel cancelled withdraw withdrawn revoked licence license | отменить отозвать отозвал отмена лицензия лицензию | қайтарып лицензия
replace repair repaired repairs | ремонт ремонтировать починить заменить | жөнде
lead led | вести возглавить | бастап
speak spoke talk talked | говорить рассказать рассказал рассказала поговорить | сөйле айт
write wrote written published | написать писать опубликовать напечатать | жаз жарияла
remember recalled recall | напомнить вспомнить вспоминать напомнил | еске
know known unknown | знать известно неизвестно | біл
believe thinks think thought view opinion | считать думать мнение полагать | ойла пікір
wait waited | ждать ожидать | күт
escape escaped fled flee | бежать сбежать спастись выпрыгнуть | қаш
block blocked | блокировать перекрыть перекрыли перекрыт | бөге жап
join joined | присоединиться вступить | қосыл
reach reached | достигнуть достиг достичь | жет
expand spread spreading | распространиться распространение | тарал
monday | понедельник | дүйсенбі
tuesday | вторник | сейсенбі
wednesday | среда среду среды | сәрсенбі
thursday | четверг | бейсенбі
friday | пятница пятницу | жұма
saturday | суббота субботу | сенбі
sunday | воскресенье воскресный | жексенбі
january jan | январь января январе | қаңтар
february feb | февраль февраля феврале | ақпан
march | март марта марте | наурыз
april | апрель апреля апреле | сәуір
may | май мая мае | мамыр
june | июнь июня июне | маусым
july | июль июля июле | шілде
august | август августа августе | тамыз
september | сентябрь сентября сентябре | қыркүйек
october | октябрь октября октябре | қазан
november | ноябрь ноября ноябре | қараша
december | декабрь декабря декабре | желтоқсан
today | сегодня | бүгін
yesterday | вчера | кеше
tomorrow | завтра | ертең
week weeks weekly weekend | неделя недели недельный | апта
month months | месяц месяца месяцев | ай
year years annual | год года лет годовой | жыл
day days daily | день дня дней суток сутки | күн тәулік
night overnight | ночь ночи ночной | түн
morning | утро утра утренний | таң
evening | вечер вечером вечерний | кеш
hour hours | час часа часов | сағат
minute minutes | минута минут | минут
spring | весна весной весны | көктем
summer | лето летом | жаз
autumn | осень осенью | күз
winter | зима зимой зимний | қыс
first | первый первая первого | бірінші алғаш
second | второй вторая второго | екінші
last latest | последний последняя | соңғы
new newly | новый новая | жаңа
next | следующий следующая | келесі
early earlier | рано ранее досрочный досрочно | ерте мерзімінен
late later | поздно позже поздний | кеш
big large great huge major | большой крупный огромный | үлкен ірі
small little minor | маленький небольшой малый | кіші шағын
many much | многий многочисленный | көп
low lowest least | низкий меньше минимальный | төмен аз
high highest | высокий высшая максимальный | жоғары
near nearby close | около близ рядом недалеко | жақын маң
over exceeding above | свыше больше более | астам артық
kilometre kilometres kilometer kilometers km | километр км | шақырым километр км
metre metres meter meters | метр метров | метр
tonne tonnes ton tons | тонна тонн | тонна
north northern | север северный | солтүстік
south southern | юг южный | оңтүстік
east eastern | восток восточный | шығыс
west western | запад западный | батыс
kazakhstan kazakh | казахстан казахский казахстанский | қазақстан қазақ
russia russian | россия российский русский рф | ресей орыс
america american states usa us washington | сша америка американский вашингтон | ақш америка
china chinese beijing | китай китайский пекин | қытай
germany german berlin | германия немецкий берлин | германия неміс
turkey turkish | турция турецкий | түркия түрік
ukraine ukrainian kyiv kiev | украина украинский киев | украина
britain british england london | британия британский англия лондон | британия лондон
france french paris | франция французский париж | франция париж
english | английский английского | ағылшын
moscow kremlin | москва московский кремль | мәскеу кремль
`
