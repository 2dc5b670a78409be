/**
 * Regions, waters, mountains and other names of places, and usual names of countries that the standard does not give, written for this
 * project: English | Russian | Kazakh, several ways to write one parted by commas; an empty column where nothing is written. A line
 * that begins with two capitals and a colon is of the country with that code.
 */
export const regions = `
US: United States, U.S., US, USA, America, the States | США, Соединенные Штаты, Соединенные Штаты Америки, Америка | АҚШ, Америка
GB: Britain, UK, U.K., Great Britain | Великобритания, Британия, Соединенное Королевство | Ұлыбритания, Британия
RU: Russia | Россия, РФ, Российская Федерация | Ресей
KZ: Kazakhstan, Kazakstan | Казахстан, РК, Республика Казахстан | Қазақстан, ҚР
CN: China | Китай, КНР | Қытай, ҚХР
KP: North Korea, DPRK | Северная Корея, КНДР | Солтүстік Корея
KR: South Korea | Южная Корея, Республика Корея | Оңтүстік Корея
IR: Iran | Иран | Иран
SY: Syria | Сирия | Сирия
LA: Laos | Лаос | Лаос
MD: Moldova | Молдавия, Молдова | Молдова
TZ: Tanzania | Танзания | Танзания
BO: Bolivia | Боливия | Боливия
VE: Venezuela | Венесуэла | Венесуэла
MM: Burma, Myanmar | Бирма, Мьянма | Мьянма
KG: Kyrgyzstan, Kirghizia | Киргизия, Кыргызстан | Қырғызстан
TR: Turkey | Турция | Түркия
AE: UAE, Emirates | ОАЭ, Эмираты, Объединенные Арабские Эмираты | БАӘ
BY: Belarus, Byelorussia | Беларусь, Белоруссия | Беларусь
CD: DRC, Democratic Republic of Congo | ДР Конго, ДРК | Конго
CZ: Czechia, Czech Republic | Чехия, Чешская Республика | Чехия
VA: Vatican | Ватикан | Ватикан
PS: Palestine | Палестина | Палестина
DE: Germany | Германия, ФРГ | Германия, Алмания
TM: Turkmenistan | Туркменистан, Туркмения | Түрікменстан
TW: Taiwan | Тайвань | Тайвань
 : USSR, Soviet Union | СССР, Советский Союз | КСРО, Кеңес Одағы
 : East Germany | ГДР |
 : Yugoslavia | Югославия | Югославия
 : Czechoslovakia | Чехословакия | Чехословакия
 : England | Англия | Англия
 : Scotland | Шотландия | Шотландия
 : Wales | Уэльс | Уэльс
 : Northern Ireland | Северная Ирландия | Солтүстік Ирландия
 : Europe | Европа | Еуропа
 : Western Europe | Западная Европа | Батыс Еуропа
 : Eastern Europe | Восточная Европа | Шығыс Еуропа
 : Asia | Азия | Азия
 : Central Asia | Центральная Азия, Средняя Азия | Орталық Азия
 : Africa | Африка | Африка
 : North Africa | Северная Африка | Солтүстік Африка
 : West Africa | Западная Африка |
 : Latin America | Латинская Америка | Латын Америкасы
 : South America | Южная Америка | Оңтүстік Америка
 : North America | Северная Америка | Солтүстік Америка
 : Middle East | Ближний Восток | Таяу Шығыс
 : Far East | Дальний Восток | Қиыр Шығыс
 : Balkans | Балканы | Балқан
 : Caucasus | Кавказ | Кавказ
 : North Caucasus | Северный Кавказ | Солтүстік Кавказ
 : Siberia | Сибирь | Сібір
 : Urals | Урал | Орал
 : Antarctica | Антарктида | Антарктида
 : Arctic | Арктика | Арктика
 : Crimea | Крым | Қырым
 : Donbas, Donbass | Донбасс | Донбасс
 : Chechnya | Чечня | Шешенстан
 : Dagestan | Дагестан | Дағыстан
 : Ingushetia | Ингушетия |
 : Tatarstan | Татарстан | Татарстан
 : Bashkortostan | Башкортостан, Башкирия | Башқұртстан
 : Yakutia | Якутия |
 : Kuzbass | Кузбасс |
 : Primorye | Приморье |
 : Abkhazia | Абхазия |
 : South Ossetia | Южная Осетия |
 : Nagorno-Karabakh, Karabakh | Нагорный Карабах, Карабах | Таулы Қарабах
 : Transnistria | Приднестровье |
 : Kosovo | Косово |
 : Catalonia | Каталония |
 : Bavaria | Бавария |
 : Brittany | Бретань |
 : Normandy | Нормандия |
 : Sicily | Сицилия |
 : Corsica | Корсика |
 : Kurdistan | Курдистан |
 : Kashmir | Кашмир |
 : Punjab | Пенджаб |
 : Sindh | Синд |
 : Balochistan | Белуджистан |
 : Tibet | Тибет | Тибет
 : Xinjiang | Синьцзян | Шыңжаң
 : Karakalpakstan | Каракалпакстан, Каракалпакия | Қарақалпақстан
 : Gorno-Badakhshan | Горный Бадахшан |
 : Fergana Valley | Ферганская долина | Ферғана алқабы
 : Darfur | Дарфур |
 : Tigray | Тыграй |
 : Gaza, Gaza Strip | Газа, сектор Газа, сектор Газы | Газа
 : West Bank | Западный берег |
 : Golan Heights | Голанские высоты |
 : California | Калифорния | Калифорния
 : Texas | Техас | Техас
 : Florida | Флорида | Флорида
 : Ohio | Огайо |
 : Pennsylvania | Пенсильвания |
 : Michigan | Мичиган |
 : Wisconsin | Висконсин |
 : Virginia | Виргиния, Вирджиния |
 : West Virginia, W.Va. | Западная Вирджиния |
 : North Carolina, N.C. | Северная Каролина |
 : South Carolina, S.C. | Южная Каролина |
 : Illinois | Иллинойс |
 : Iowa | Айова |
 : Indiana | Индиана |
 : Kentucky | Кентукки |
 : Tennessee | Теннесси |
 : Alabama | Алабама |
 : Mississippi | Миссисипи |
 : Louisiana | Луизиана |
 : Arkansas | Арканзас |
 : Oklahoma | Оклахома |
 : Kansas | Канзас |
 : Missouri | Миссури |
 : Minnesota | Миннесота |
 : Nebraska | Небраска |
 : Colorado | Колорадо |
 : Utah | Юта |
 : Nevada | Невада |
 : Arizona | Аризона |
 : New Mexico, N.M. | Нью-Мексико |
 : New Hampshire, N.H. | Нью-Гэмпшир |
 : New Jersey, N.J. | Нью-Джерси |
 : Massachusetts | Массачусетс |
 : Connecticut | Коннектикут |
 : Maryland | Мэриленд |
 : Delaware | Делавэр |
 : Vermont | Вермонт |
 : Maine | Мэн |
 : Oregon | Орегон |
 : Idaho | Айдахо |
 : Montana | Монтана |
 : Wyoming | Вайоминг |
 : Alaska | Аляска |
 : Hawaii | Гавайи |
 : North Dakota | Северная Дакота |
 : South Dakota | Южная Дакота |
 : Ontario | Онтарио |
 : Quebec | Квебек |
 : Alberta | Альберта |
 : British Columbia | Британская Колумбия |
 : Queensland | Квинсленд |
 : New South Wales | Новый Южный Уэльс |
 : Thames | Темза |
 : Rhine | Рейн |
 : Danube | Дунай |
 : Nile | Нил | Ніл
 : Volga | Волга | Еділ
 : Ural River | Урал, река Урал | Жайық
 : Irtysh | Иртыш | Ертіс
 : Ishim | Ишим | Есіл
 : Syr Darya | Сырдарья | Сырдария
 : Amu Darya | Амударья | Әмудария
 : Ili | Или | Іле
 : Dnieper | Днепр |
 : Indus | Инд |
 : Ganges | Ганг |
 : Mekong | Меконг |
 : Yangtze | Янцзы |
 : Amazon River | Амазонка |
 : Euphrates | Евфрат |
 : Tigris | Тигр |
 : Baikal, Lake Baikal | Байкал | Байкал
 : Balkhash, Lake Balkhash | Балхаш | Балқаш
 : Aral Sea | Арал, Аральское море | Арал, Арал теңізі
 : Caspian, Caspian Sea | Каспий, Каспийское море | Каспий, Каспий теңізі
 : Black Sea | Черное море | Қара теңіз
 : Baltic, Baltic Sea | Балтика, Балтийское море | Балтық теңізі
 : Mediterranean, Mediterranean Sea | Средиземное море | Жерорта теңізі
 : Red Sea | Красное море | Қызыл теңіз
 : South China Sea | Южно-Китайское море |
 : Persian Gulf | Персидский залив | Парсы шығанағы
 : Strait of Hormuz | Ормузский пролив |
 : Suez Canal | Суэцкий канал |
 : Panama Canal | Панамский канал |
 : English Channel | Ла-Манш |
 : Atlantic, Atlantic Ocean | Атлантика, Атлантический океан | Атлант мұхиты
 : Pacific, Pacific Ocean | Тихий океан | Тынық мұхиты
 : Indian Ocean | Индийский океан | Үнді мұхиты
 : Alps | Альпы | Альпі
 : Himalayas | Гималаи | Гималай
 : Pamirs | Памир | Памир
 : Tien Shan | Тянь-Шань | Тянь-Шань
 : Altai | Алтай | Алтай
 : Everest, Mount Everest | Эверест | Эверест
 : Baikonur | Байконур | Байқоңыр
 : Chernobyl | Чернобыль | Чернобыль
 : Red Square | Красная площадь | Қызыл алаң
 : Manhattan | Манхэттен |
 : Brooklyn | Бруклин |
 : Hollywood | Голливуд |
 : New York State, N.Y. | |
 : Washington State | |
 : District of Columbia, D.C. | |
 : Wall Street | Уолл-стрит |
 : Guantanamo, Guantanamo Bay | Гуантанамо |
 : Akmola | Акмолинская область | Ақмола облысы, Ақмола
 : Aktobe Region | Актюбинская область | Ақтөбе облысы
 : Almaty Region | Алматинская область | Алматы облысы
 : Atyrau Region | Атырауская область | Атырау облысы
 : East Kazakhstan | Восточно-Казахстанская область, Восточный Казахстан, ВКО | Шығыс Қазақстан облысы, Шығыс Қазақстан, ШҚО
 : Zhambyl | Жамбылская область | Жамбыл облысы, Жамбыл
 : West Kazakhstan | Западно-Казахстанская область, Западный Казахстан, ЗКО | Батыс Қазақстан облысы, Батыс Қазақстан, БҚО
 : Karaganda Region | Карагандинская область | Қарағанды облысы
 : Kostanay Region | Костанайская область | Қостанай облысы
 : Kyzylorda Region | Кызылординская область | Қызылорда облысы
 : Mangystau, Mangistau | Мангистауская область, Мангистау | Маңғыстау облысы, Маңғыстау
 : Pavlodar Region | Павлодарская область | Павлодар облысы
 : North Kazakhstan | Северо-Казахстанская область, Северный Казахстан, СКО | Солтүстік Қазақстан облысы, Солтүстік Қазақстан, СҚО
 : South Kazakhstan | Южно-Казахстанская область, Южный Казахстан, ЮКО | Оңтүстік Қазақстан облысы, Оңтүстік Қазақстан, ОҚО
 : Turkistan Region | Туркестанская область | Түркістан облысы
 : Zhetysu | Жетысу, Жетысуская область, Семиречье | Жетісу, Жетісу облысы
 : Ulytau | Улытау, Улытауская область | Ұлытау, Ұлытау облысы
 : Abai Region | Абайская область | Абай облысы
`
