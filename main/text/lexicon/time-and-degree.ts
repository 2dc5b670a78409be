/** Times, amounts, states and links of every report in other words: English | Russian | Kazakh, a concept a line. Written for this project. */
export const timeAndDegree = `
week seven+days weekly | неделя семь+дней недельный | апта жеті+күн
fortnight two+weeks fourteen+days | две+недели четырнадцать+дней | екі+апта
month thirty+days 30+days four+weeks | месяц тридцать+дней 30+дней | ай отыз+күн
year twelve+months annual annually yearly | год двенадцать+месяцев ежегодный годовой | жыл он+екі+ай
decade ten+years | десятилетие десять+лет | он+жыл онжылдық
century hundred+years | век столетие сто+лет | ғасыр жүз+жыл
half-century fifty+years | полвека пятьдесят+лет | жарты+ғасыр елу+жыл
day 24+hours daily every+day | сутки день ежедневно каждый+день | тәулік күн күнде
hour sixty+minutes hourly | час шестьдесят+минут | сағат
half-hour thirty+minutes half+hour | полчаса тридцать+минут | жарты+сағат
night overnight middle+night small+hours after+midnight | ночь ночью среди+ночи за+полночь | түн түнде
dawn sunrise first+light early+morning before+dawn | рассвет заря на+рассвете рано+утром | таң атқан
evening sunset dusk nightfall | вечер закат сумерки | кеш батқан
midday noon lunchtime after+lunch | полдень обед после+обеда | түс талтүс
weekend saturday sunday saturday+sunday | выходные суббота воскресенье | демалыс сенбі жексенбі
eve day+before previous+day yesterday | накануне вчера предыдущий+день | кеше алдыңғы+күн
next+day following+day tomorrow day+after | завтра на+следующий+день | ертең келесі+күн
last+year year+ago previous+year | прошлый+год год+назад минувший+год | былтыр өткен+жыл
next+year coming+year following+year | следующий+год будущий+год | келесі+жыл
this+year current+year | этот+год текущий+год нынешний+год | биыл осы+жыл
soon shortly shortly+after moments+later minutes+later soon+afterwards | вскоре скоро через+несколько+минут спустя | көп+ұзамай жақында
later afterwards then subsequently after | позже затем потом после впоследствии | кейін соң
before earlier ahead prior beforehand | раньше до прежде заранее заблаговременно | бұрын алдын
never not+once not+yet not+ever | никогда ни+разу ещё+не | ешқашан
always constantly all+time permanently forever | всегда постоянно навсегда всё+время | әрдайым үнемі
often frequently regularly repeatedly many+times | часто регулярно не+раз многократно неоднократно | жиі талай
rarely seldom hardly+ever | редко нечасто | сирек
first+time never+before unprecedented for+first | впервые первый+раз беспрецедентный | алғаш+рет тұңғыш
again another once+more second+time anew | снова опять вновь ещё+раз повторно | қайтадан тағы
suddenly abruptly all+once unexpectedly | внезапно вдруг неожиданно резко | кенет күтпеген
finally at+last eventually in+end ultimately | наконец в+конце+концов в+итоге | ақыры соңында
only just merely no+more+than | только лишь всего не+более | тек ғана
almost nearly close+to just+under virtually | почти чуть+не около без+малого | дерлік жуық
about around roughly approximately some estimated | около примерно приблизительно порядка | шамамен жуық
exactly precisely | ровно точно именно | дәл тура
more+than over upwards+of exceeding above at+least | более свыше больше не+менее с+лишним | астам артық кемінде
less+than under below fewer+than up+to at+most | менее меньше до не+более | кем дейін
several a+few handful couple some | несколько пара некоторые | бірнеше
dozens scores many numerous | десятки множество многие | ондаған көптеген
hundreds several+hundred | сотни несколько+сотен | жүздеген
thousands several+thousand | тысячи несколько+тысяч | мыңдаған
all every each entire whole both | все каждый весь целый оба | бәрі барлық бүкіл
none no nothing nobody neither | никто ничего ни+один нет | ешкім ештеңе бірде-бір
half fifty+percent 50+percent one+two every+second | половина пятьдесят+процентов 50+процентов каждый+второй | жартысы елу+пайыз
third 33+percent one+three every+third | треть каждый+третий | үштен+бір
quarter 25+percent one+four every+fourth | четверть каждый+четвёртый | төрттен+бір ширек
fifth 20+percent one+five every+fifth | пятая+часть каждый+пятый | бестен+бір
majority most more+than+half over+half | большинство больше+половины основная+часть | көпшілігі басым+бөлігі
minority less+than+half | меньшинство меньше+половины | азшылық
double twice two+times doubled twofold | вдвое двойной удвоить в+два+раза | екі+есе
triple three+times trebled tripled threefold | втрое тройной утроить в+три+раза | үш+есе
highest most largest record biggest ever+recorded | самый крупнейший рекордный наибольший высший | ең+жоғары ең+үлкен рекорд
lowest least smallest fewest | наименьший самый+низкий минимальный | ең+төмен ең+аз
better improved improve improvement recovered recovery | лучше улучшить улучшение восстановиться выздороветь | жақсар оңал
worse worsened deteriorated deterioration aggravated | хуже ухудшиться ухудшение обостриться | нашарла
same equal equally identical alike similar | такой+же одинаковый равный похожий аналогичный | бірдей тең ұқсас
different other another unlike differs | другой иной отличный разный | басқа өзге әртүрлі
possible may might could likely perhaps possibly probably | возможно может вероятно вероятный | мүмкін ықтимал
impossible cannot unable could+not not+possible | невозможно нельзя не+мочь неспособный | мүмкін+емес алмай
certain sure definitely confirmed clear | уверен точно ясно определённо | сөзсіз анық
doubtful unlikely sceptical doubts doubt questioned not+believe hard+believe | сомнительный сомневаться маловероятно не+верить скептически сомнение | күмән екіталай
necessary must need essential vital | необходимый нужный должен жизненно+важный | қажет міндетті
free gratis no+charge without+charge free+charge | бесплатный даром безвозмездно | тегін ақысыз
expensive costly pricey high+price | дорогой дорогостоящий | қымбат
cheap inexpensive low+price affordable | дешёвый недорогой доступный | арзан қолжетімді
empty vacant deserted abandoned nobody | пустой заброшенный безлюдный опустеть | бос қаңырап
crowded packed full overcrowded capacity | переполненный битком полный тесный | толы лық
broken out+order not+working not+worked stopped+working faulty failed down | сломанный не+работать неисправный отключиться выйти+строя | жұмыс+істемей бұзылған істен+шық
working in+order fine intact operational functioning | работать исправный цел действовать | істеп+тұр жарамды
wet damp soaked moist | мокрый сырой промокнуть влажный | ылғал дымқыл су
cold freezing chilly frost icy sub-zero | холодный мороз замёрзший стужа | суық аяз
warm hot heat sweltering | тёплый жаркий жара тепло | жылы ыстық
dark darkness unlit blackout | тёмный темно темнота мрак | қараңғы
quiet calm peaceful calmly orderly quietly without+incident | тихий спокойный мирный спокойно тишина без+происшествий | тыныш бейбіт сабырлы
noise loud noisy bang crack creak creaking roar rumble | шум громкий грохот треск скрип гул | шу дыбыс гүрсіл сықыр
old ancient aged ageing outdated obsolete worn worn-out | старый древний устаревший изношенный ветхий износ | ескі көне тозған ескірген
new brand-new modern fresh newly | новый современный свежий новейший | жаңа заманауи
secret secretly hidden covert confidential behind+closed+doors | тайный скрытый секретный закрытый негласный | құпия жасырын
public publicly open openly | публичный открытый общественный открыто | ашық жария
famous well-known renowned celebrated star | известный знаменитый прославленный звезда | атақты белгілі танымал
unknown unidentified anonymous unnamed mysterious | неизвестный неопознанный анонимный безымянный | белгісіз
alone sole lone single only+one solo | один единственный в+одиночку одиночный | жалғыз бір
together jointly joint with+each+other combined | вместе совместно сообща общий | бірге бірлесіп
instead rather in+place replace replaced | вместо взамен заменить | орнына
because due+to owing+to as+result thanks+to since | из-за потому+что благодаря вследствие поскольку так+как | салдарынан себебінен өйткені
despite although though nevertheless nonetheless even+though | несмотря хотя тем+не+менее вопреки | қарамастан дегенмен
without lacking no absence | без отсутствие лишённый | сыз жоқ
near close+to next+to outside on+outskirts not+far neighbouring vicinity | возле рядом недалеко поблизости окраина неподалёку | жақын маңында қасында
far away distant remote kilometres+from miles+from | далеко отдалённый удалённый вдали | алыс қашық шалғай
centre middle heart downtown central | центр середина центральный | орталық ортасы
edge outskirts suburb border fringe | окраина край предместье пригород | шет маң
inside within indoors interior | внутри внутренний в+помещении | іш ішінде
outside outdoors in+open street | снаружи на+улице под+открытым+небом | сыртта далада
above over top upper roof | над выше верхний верх | үстінде жоғары
below under beneath bottom underground | под внизу нижний снизу | астында төмен
everywhere nationwide across+country throughout | везде повсюду по+всей+стране повсеместно | барлық+жерде ел+бойынша
`
