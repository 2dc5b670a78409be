/** Towns that news is often from, written for this project: English | Russian | Kazakh where it is not as the Russian. */
export const towns = `
Almaty, Alma-Ata | Алматы, Алма-Ата | Алматы
Astana | Астана | Астана
Nur-Sultan | Нур-Султан | Нұр-Сұлтан
Akmola | Акмола | Ақмола
Tselinograd | Целиноград
Shymkent, Chimkent | Шымкент, Чимкент | Шымкент
Karaganda, Qaraghandy | Караганда | Қарағанды
Aktobe, Aktyubinsk | Актобе, Актюбинск | Ақтөбе
Taraz | Тараз | Тараз
Pavlodar | Павлодар | Павлодар
Semey, Semipalatinsk | Семей, Семипалатинск | Семей
Oskemen, Ust-Kamenogorsk | Усть-Каменогорск, Оскемен | Өскемен
Kyzylorda, Kyzyl-Orda | Кызылорда | Қызылорда
Uralsk, Oral | Уральск | Орал
Kostanay, Kostanai | Костанай | Қостанай
Atyrau | Атырау | Атырау
Aktau | Актау | Ақтау
Petropavl, Petropavlovsk | Петропавловск | Петропавл
Kokshetau | Кокшетау, Кокчетав | Көкшетау
Taldykorgan | Талдыкорган | Талдықорған
Turkistan | Туркестан | Түркістан
Ekibastuz | Экибастуз | Екібастұз
Temirtau | Темиртау | Теміртау
Zhezkazgan | Жезказган | Жезқазған
Rudny | Рудный | Рудный
Zhanaozen | Жанаозен | Жаңаөзен
Balkhash | Балхаш | Балқаш
Kentau | Кентау | Кентау
Satpayev | Сатпаев | Сәтбаев
Stepnogorsk | Степногорск | Степногорск
Konaev, Kapchagay | Конаев, Капчагай | Қонаев, Қапшағай
Arys | Арысь | Арыс
Aral | Аральск | Арал
Kaskelen | Каскелен | Қаскелең
Talgar | Талгар | Талғар
Khorgos | Хоргос | Қорғас
Bishkek | Бишкек | Бішкек
Osh | Ош | Ош
Tashkent | Ташкент | Ташкент
Samarkand | Самарканд | Самарқан
Bukhara | Бухара | Бұхара
Andijan | Андижан | Әндіжан
Namangan | Наманган | Наманган
Nukus | Нукус | Нүкіс
Dushanbe | Душанбе | Душанбе
Khujand | Худжанд
Ashgabat | Ашхабад, Ашгабат | Ашхабад
Moscow | Москва | Мәскеу
St. Petersburg, St Petersburg, Saint Petersburg | Санкт-Петербург, Петербург | Санкт-Петербург
Leningrad | Ленинград | Ленинград
Novosibirsk | Новосибирск | Новосібір
Yekaterinburg | Екатеринбург | Екатеринбург
Nizhny Novgorod | Нижний Новгород | Нижний Новгород
Kazan | Казань | Қазан
Chelyabinsk | Челябинск | Челябі
Omsk | Омск | Омбы
Samara | Самара | Самара
Rostov, Rostov-on-Don | Ростов, Ростов-на-Дону
Ufa | Уфа | Уфа
Krasnoyarsk | Красноярск
Perm | Пермь
Voronezh | Воронеж
Volgograd | Волгоград
Stalingrad | Сталинград
Krasnodar | Краснодар
Saratov | Саратов
Tyumen | Тюмень | Түмен
Orenburg | Оренбург | Орынбор
Astrakhan | Астрахань | Астрахан
Tomsk | Томск
Kemerovo | Кемерово
Novokuznetsk | Новокузнецк
Barnaul | Барнаул
Irkutsk | Иркутск
Khabarovsk | Хабаровск
Vladivostok | Владивосток
Yakutsk | Якутск
Magadan | Магадан
Murmansk | Мурманск
Arkhangelsk | Архангельск
Kaliningrad | Калининград
Pskov | Псков
Smolensk | Смоленск
Bryansk | Брянск
Kursk | Курск
Belgorod | Белгород
Tula | Тула
Ryazan | Рязань
Tver | Тверь
Yaroslavl | Ярославль
Sochi | Сочи
Grozny | Грозный
Makhachkala | Махачкала
Vladikavkaz | Владикавказ
Nalchik | Нальчик
Beslan | Беслан
Stavropol | Ставрополь
Norilsk | Норильск
Magnitogorsk | Магнитогорск
Kyiv, Kiev | Киев | Киев
Kharkiv, Kharkov | Харьков | Харьков
Odesa, Odessa | Одесса | Одесса
Lviv, Lvov | Львов | Львов
Dnipro | Днепр, Днепропетровск
Donetsk | Донецк
Luhansk, Lugansk | Луганск
Mariupol | Мариуполь
Zaporizhzhia | Запорожье
Kherson | Херсон
Mykolaiv | Николаев
Bucha | Буча
Bakhmut | Бахмут
Sevastopol | Севастополь
Simferopol | Симферополь
Minsk | Минск | Минск
Gomel | Гомель
Brest | Брест
Grodno, Hrodna | Гродно
Vitebsk | Витебск
Chisinau | Кишинев
Tbilisi | Тбилиси | Тбилиси
Batumi | Батуми
Yerevan | Ереван | Ереван
Baku | Баку | Баку
Riga | Рига | Рига
Vilnius | Вильнюс
Tallinn | Таллин
Warsaw | Варшава
Krakow | Краков
Gdansk | Гданьск
Prague | Прага
Bratislava | Братислава
Budapest | Будапешт
Bucharest | Бухарест
Sofia | София
Belgrade | Белград
Zagreb | Загреб
Sarajevo | Сараево
Srebrenica | Сребреница
Pristina | Приштина
Skopje | Скопье
Tirana | Тирана
Podgorica | Подгорица
Ljubljana | Любляна
Athens | Афины
Thessaloniki | Салоники
Istanbul | Стамбул | Стамбұл
Ankara | Анкара | Анкара
Izmir | Измир
Antalya | Анталья
Berlin | Берлин
Munich | Мюнхен
Hamburg | Гамбург
Frankfurt | Франкфурт
Cologne | Кельн
Dresden | Дрезден
Leipzig | Лейпциг
Bonn | Бонн
Vienna | Вена
Salzburg | Зальцбург
Zurich | Цюрих
Geneva | Женева | Женева
Bern | Берн
Davos | Давос
Lausanne | Лозанна
Paris | Париж | Париж
Marseille, Marseilles | Марсель
Lyon | Лион
Nice | Ницца
Bordeaux | Бордо
Toulouse | Тулуза
Strasbourg | Страсбург
Lille | Лилль
Calais | Кале
Brussels | Брюссель | Брюссель
Antwerp | Антверпен
Amsterdam | Амстердам
Rotterdam | Роттердам
The Hague, Hague | Гаага | Гаага
Luxembourg | Люксембург
London | Лондон | Лондон
Manchester | Манчестер
Liverpool | Ливерпуль
Birmingham | Бирмингем
Leeds | Лидс
Bristol | Бристоль
Sheffield | Шеффилд
Newcastle | Ньюкасл
Oxford | Оксфорд
Cambridge | Кембридж
Salisbury | Солсбери
Glasgow | Глазго
Edinburgh | Эдинбург
Cardiff | Кардифф
Belfast | Белфаст
Dublin | Дублин
Westminster | Вестминстер
Copenhagen | Копенгаген
Stockholm | Стокгольм
Gothenburg | Гетеборг
Malmo | Мальме
Oslo | Осло
Bergen | Берген
Helsinki | Хельсинки
Reykjavik | Рейкьявик
Madrid | Мадрид
Barcelona | Барселона
Seville | Севилья
Valencia | Валенсия
Bilbao | Бильбао
Lisbon | Лиссабон
Porto | Порту
Rome | Рим
Milan | Милан
Naples | Неаполь
Turin | Турин
Venice | Венеция
Florence | Флоренция
Genoa | Генуя
Palermo | Палермо
Bologna | Болонья
Valletta | Валлетта
Nicosia | Никосия
Washington, Washington D.C., Washington DC | Вашингтон | Вашингтон
New York, New York City | Нью-Йорк | Нью-Йорк
Los Angeles | Лос-Анджелес
Chicago | Чикаго
Houston | Хьюстон
Boston | Бостон
Philadelphia | Филадельфия
Dallas | Даллас
Atlanta | Атланта
Miami | Майами
Detroit | Детройт
Seattle | Сиэтл
San Francisco | Сан-Франциско
San Jose | Сан-Хосе
San Diego | Сан-Диего
Las Vegas | Лас-Вегас
Phoenix | Финикс
Denver | Денвер
Minneapolis | Миннеаполис
St. Louis, St Louis | Сент-Луис
New Orleans | Новый Орлеан
Baltimore | Балтимор
Pittsburgh | Питтсбург
Cleveland | Кливленд
Cincinnati | Цинциннати
Milwaukee | Милуоки
Charlottesville | Шарлотсвилл
Orlando | Орландо
Portland | Портленд
Sacramento | Сакраменто
Honolulu | Гонолулу
Anchorage | Анкоридж
Ferguson | Фергюсон
Des Moines | Де-Мойн
Toronto | Торонто
Montreal | Монреаль
Ottawa | Оттава
Vancouver | Ванкувер
Calgary | Калгари
Mexico City | Мехико
Havana | Гавана
Kingston | Кингстон
Port-au-Prince | Порт-о-Пренс
Caracas | Каракас
Bogota | Богота
Lima | Лима
Quito | Кито
La Paz | Ла-Пас
Santiago | Сантьяго
Buenos Aires | Буэнос-Айрес
Montevideo | Монтевидео
Brasilia | Бразилиа
Sao Paulo | Сан-Паулу
Rio de Janeiro, Rio | Рио-де-Жанейро
Cairo | Каир | Каир
Alexandria | Александрия
Tripoli | Триполи
Benghazi | Бенгази
Sirte | Сирт
Tunis | Тунис
Algiers | Алжир
Rabat | Рабат
Casablanca | Касабланка
Khartoum | Хартум
Port Sudan | Порт-Судан
Juba | Джуба
Addis Ababa | Аддис-Абеба
Nairobi | Найроби
Mombasa | Момбаса
Kampala | Кампала
Entebbe | Энтеббе
Kigali | Кигали
Kinshasa | Киншаса
Goma | Гома
Dar es Salaam | Дар-эс-Салам
Dodoma | Додома
Zanzibar | Занзибар
Mogadishu | Могадишо
Lagos | Лагос
Abuja | Абуджа
Kano | Кано
Accra | Аккра
Abidjan | Абиджан
Dakar | Дакар
Bamako | Бамако
Niamey | Ниамей
Ouagadougou | Уагадугу
Freetown | Фритаун
Monrovia | Монровия
Luanda | Луанда
Lusaka | Лусака
Harare | Хараре
Maputo | Мапуту
Johannesburg | Йоханнесбург
Pretoria | Претория
Cape Town | Кейптаун
Durban | Дурбан
Jerusalem | Иерусалим
Tel Aviv | Тель-Авив
Haifa | Хайфа
Ramallah | Рамалла
Rafah | Рафах
Beirut | Бейрут
Damascus | Дамаск
Aleppo | Алеппо
Homs | Хомс
Idlib | Идлиб
Raqqa | Ракка
Baghdad | Багдад
Mosul | Мосул
Basra | Басра
Erbil | Эрбиль
Fallujah | Фаллуджа
Amman | Амман
Riyadh | Эр-Рияд
Jeddah | Джидда
Mecca | Мекка
Medina | Медина
Doha | Доха
Dubai | Дубай
Abu Dhabi | Абу-Даби
Muscat | Маскат
Sanaa | Сана
Aden | Аден
Hodeidah | Ходейда
Kuwait City | Эль-Кувейт
Manama | Манама
Tehran | Тегеран | Тегеран
Isfahan | Исфахан
Tabriz | Тебриз
Kabul | Кабул | Кабул
Kandahar | Кандагар
Herat | Герат
Mazar-i-Sharif | Мазари-Шариф
Kunduz | Кундуз
Islamabad | Исламабад
Karachi | Карачи
Lahore | Лахор
Peshawar | Пешавар
Quetta | Кветта
New Delhi, Delhi | Дели, Нью-Дели
Mumbai, Bombay | Мумбаи, Бомбей
Kolkata, Calcutta | Калькутта
Chennai, Madras | Ченнаи, Мадрас
Bangalore, Bengaluru | Бангалор
Hyderabad | Хайдарабад
Srinagar | Сринагар
Dhaka | Дакка
Colombo | Коломбо
Kathmandu | Катманду
Beijing, Peking | Пекин | Бейжің, Пекин
Shanghai | Шанхай | Шанхай
Hong Kong | Гонконг | Гонконг
Wuhan | Ухань | Ухань
Guangzhou | Гуанчжоу
Shenzhen | Шэньчжэнь
Tianjin | Тяньцзинь
Urumqi | Урумчи | Үрімжі
Lhasa | Лхаса
Taipei | Тайбэй
Seoul | Сеул | Сеул
Busan | Пусан
Pyongyang | Пхеньян
Tokyo | Токио | Токио
Osaka | Осака
Kyoto | Киото
Hiroshima | Хиросима
Fukushima | Фукусима
Ulaanbaatar, Ulan Bator | Улан-Батор
Bangkok | Бангкок
Hanoi | Ханой
Ho Chi Minh City, Saigon | Хошимин, Сайгон
Phnom Penh | Пномпень
Vientiane | Вьентьян
Yangon, Rangoon | Янгон
Naypyidaw | Нейпьидо
Kuala Lumpur | Куала-Лумпур
Jakarta | Джакарта
Bali | Бали
Aceh | Ачех
Manila | Манила
Canberra | Канберра
Sydney | Сидней
Melbourne | Мельбурн
Brisbane | Брисбен
Perth | Перт
Adelaide | Аделаида
Wellington | Веллингтон
Auckland | Окленд
Christchurch | Крайстчерч
`
