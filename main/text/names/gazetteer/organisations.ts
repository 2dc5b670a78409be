/**
 * Well-known bodies, written for this project: English | Russian | Kazakh, a full name and its short forms parted by commas. Only
 * where this list, or the text itself, says so are a full name and letters one body.
 */
export const organisations = `
United Nations, UN, U.N. | Организация Объединенных Наций, ООН | Біріккен Ұлттар Ұйымы, БҰҰ
UN Security Council, Security Council | Совет Безопасности, Совбез ООН, Совбез | Қауіпсіздік Кеңесі
UN General Assembly, General Assembly | Генеральная Ассамблея, Генассамблея |
European Union, EU, E.U. | Европейский союз, Евросоюз, ЕС | Еуропалық одақ, Еуроодақ, ЕО
European Commission | Европейская комиссия, Еврокомиссия | Еуропалық комиссия
European Parliament, Europarliament | Европейский парламент, Европарламент | Еуропарламент
European Court of Human Rights, ECHR, ECtHR | Европейский суд по правам человека, ЕСПЧ | Еуропа адам құқықтары соты
Council of Europe, PACE | Совет Европы, ПАСЕ | Еуропа кеңесі
North Atlantic Treaty Organization, NATO | Североатлантический альянс, НАТО | НАТО
Organization for Security and Cooperation in Europe, Organization for Security and Co-operation in Europe, OSCE | Организация по безопасности и сотрудничеству в Европе, ОБСЕ | Еуропадағы қауіпсіздік және ынтымақтастық ұйымы, ЕҚЫҰ
Office for Democratic Institutions and Human Rights, ODIHR | Бюро по демократическим институтам и правам человека, БДИПЧ | ДИАҚБ
Commonwealth of Independent States, CIS | Содружество Независимых Государств, СНГ | Тәуелсіз Мемлекеттер Достастығы, ТМД
Collective Security Treaty Organization, CSTO | Организация Договора о коллективной безопасности, ОДКБ | Ұжымдық қауіпсіздік туралы шарт ұйымы, ҰҚШҰ
Shanghai Cooperation Organization, SCO | Шанхайская организация сотрудничества, ШОС | Шанхай ынтымақтастық ұйымы, ШЫҰ
Eurasian Economic Union, EAEU | Евразийский экономический союз, ЕАЭС | Еуразиялық экономикалық одақ, ЕАЭО
African Union, AU | Африканский союз |
Arab League | Лига арабских государств, ЛАГ | Араб лигасы
Organization of the Petroleum Exporting Countries, OPEC | ОПЕК | ОПЕК
World Trade Organization, WTO | Всемирная торговая организация, ВТО | Дүниежүзілік сауда ұйымы, ДСҰ
World Health Organization, WHO | Всемирная организация здравоохранения, ВОЗ | Дүниежүзілік денсаулық сақтау ұйымы, ДДСҰ, ДДҰ
World Bank | Всемирный банк | Дүниежүзілік банк
International Monetary Fund, IMF | Международный валютный фонд, МВФ | Халықаралық валюта қоры, ХВҚ
European Bank for Reconstruction and Development, EBRD | Европейский банк реконструкции и развития, ЕБРР | Еуропа қайта құру және даму банкі, ЕҚДБ
European Central Bank, ECB | Европейский центральный банк, ЕЦБ | Еуропа орталық банкі
Asian Development Bank, ADB | Азиатский банк развития, АБР | Азия даму банкі
UNICEF | Детский фонд ООН, ЮНИСЕФ | ЮНИСЕФ
UNESCO | ЮНЕСКО | ЮНЕСКО
UNHCR | УВКБ ООН, УВКБ | БҰҰ БЖКБ
World Food Programme, WFP | Всемирная продовольственная программа, ВПП |
International Atomic Energy Agency, IAEA | Международное агентство по атомной энергии, МАГАТЭ | МАГАТЭ
International Criminal Court, ICC | Международный уголовный суд, МУС | Халықаралық қылмыстық сот
International Court of Justice, ICJ | Международный суд ООН, Международный суд | Халықаралық сот
International Olympic Committee, IOC | Международный олимпийский комитет, МОК | Халықаралық Олимпиада комитеті, ХОК
World Anti-Doping Agency, WADA | Всемирное антидопинговое агентство, ВАДА, WADA | ВАДА
International Association of Athletics Federations, IAAF | ИААФ, Международная ассоциация легкоатлетических федераций |
World Athletics | Международная легкоатлетическая ассоциация |
FIFA | ФИФА | ФИФА
UEFA | УЕФА | УЕФА
Interpol | Интерпол | Интерпол
Europol | Европол |
Red Cross, International Committee of the Red Cross, ICRC | Красный Крест, Международный комитет Красного Креста, МККК | Қызыл Крест
Red Crescent | Красный Полумесяц | Қызыл Жарты ай
Amnesty International, Amnesty | Международная амнистия, Amnesty International | Халықаралық амнистия
Human Rights Watch, HRW | Хьюман Райтс Вотч, Human Rights Watch | Human Rights Watch
Doctors Without Borders, Medecins Sans Frontieres, MSF | Врачи без границ |
Reporters Without Borders | Репортеры без границ | Шекарасыз тілшілер
Transparency International | Transparency International, Трансперенси Интернешнл |
Greenpeace | Гринпис | Гринпис
Reuters | Рейтер, Reuters | Рейтер
Associated Press, AP | Ассошиэйтед Пресс |
Agence France-Presse, AFP | Агентство Франс Пресс, Франс Пресс |
BBC, British Broadcasting Corporation | Би-би-си | Би-би-си
CNN | Си-эн-эн |
Fox News | |
CBS News, CBS | |
NBC News, NBC | |
ABC News, ABC | |
MSNBC | |
Bloomberg | Блумберг |
Al Jazeera, Al-Jazeera | Аль-Джазира | Әл-Жазира
Washington Post | Вашингтон пост |
New York Times | Нью-Йорк таймс |
Wall Street Journal | |
Financial Times | Файнэншл таймс |
USA Today | |
Radio Free Europe, RFE/RL | Радио Свобода, Радио Азаттык, Азаттык | Азаттық радиосы, Азаттық
Interfax | Интерфакс | Интерфакс
TASS, ITAR-TASS | ТАСС, ИТАР-ТАСС | ТАСС
RIA Novosti | РИА Новости | РИА Новости
Xinhua | Синьхуа | Синьхуа
Kommersant | Коммерсантъ, Коммерсант |
Izvestia | Известия |
Pravda | Правда |
Kazinform | Казинформ | Қазинформ, ҚазАқпарат
Khabar | Хабар | Хабар
Kazakhstanskaya Pravda | Казахстанская правда |
Yegemen Qazaqstan | Егемен Казахстан | Егемен Қазақстан
Kremlin | Кремль | Кремль
White House | Белый дом | Ақ үй
Pentagon | Пентагон | Пентагон
State Department, U.S. State Department | Госдепартамент, Госдеп | Мемлекеттік департамент
Capitol Hill | Капитолийский холм |
Supreme Court | Верховный суд | Жоғарғы сот
Constitutional Court | Конституционный суд | Конституциялық сот
Constitutional Council | Конституционный совет | Конституциялық кеңес
Central Election Commission, Central Electoral Commission, CEC | Центральная избирательная комиссия, Центризбирком, ЦИК | Орталық сайлау комиссиясы, ОСК
Senate | Сенат | Сенат
Congress | Конгресс | Конгресс
House of Representatives, House | Палата представителей |
House of Commons | Палата общин |
House of Lords | Палата лордов |
State Duma, Duma | Государственная Дума, Госдума, Дума | Мемлекеттік Дума
Federation Council | Совет Федерации, Совфед |
Mazhilis, Majilis | Мажилис | Мәжіліс
Verkhovna Rada | Верховная Рада, Рада | Жоғарғы Рада
Bundestag | Бундестаг |
Knesset | Кнессет |
Foreign Ministry, Ministry of Foreign Affairs | Министерство иностранных дел, МИД | Сыртқы істер министрлігі, СІМ
Interior Ministry, Ministry of Internal Affairs, Ministry of the Interior | Министерство внутренних дел, МВД | Ішкі істер министрлігі, ІІМ
Defense Ministry, Defence Ministry, Ministry of Defense, Ministry of Defence | Министерство обороны, Минобороны | Қорғаныс министрлігі
Health Ministry, Ministry of Health | Министерство здравоохранения, Минздрав | Денсаулық сақтау министрлігі
Finance Ministry, Ministry of Finance | Министерство финансов, Минфин | Қаржы министрлігі
Education Ministry, Ministry of Education | Министерство образования, Министерство просвещения, Минобр | Білім министрлігі, Білім және ғылым министрлігі
Energy Ministry, Ministry of Energy | Министерство энергетики, Минэнерго | Энергетика министрлігі
Justice Ministry, Ministry of Justice | Министерство юстиции, Минюст | Әділет министрлігі
Justice Department, Department of Justice, DOJ | Министерство юстиции США |
Emergencies Ministry, Ministry of Emergency Situations | Министерство по чрезвычайным ситуациям, МЧС | Төтенше жағдайлар министрлігі, ТЖМ
Prosecutor General's Office, General Prosecutor's Office | Генеральная прокуратура, Генпрокуратура | Бас прокуратура
Investigative Committee | Следственный комитет, СК | Тергеу комитеті
National Security Committee, KNB | Комитет национальной безопасности, КНБ | Ұлттық қауіпсіздік комитеті, ҰҚК
Federal Security Service, FSB | Федеральная служба безопасности, ФСБ | ФСБ
Federal Penitentiary Service | Федеральная служба исполнения наказаний, ФСИН |
KGB | КГБ | КГБ
CIA, Central Intelligence Agency | ЦРУ |
FBI, Federal Bureau of Investigation | ФБР | ФБР
National Security Agency, NSA | АНБ |
Federal Reserve, Fed | Федеральная резервная система, ФРС |
NASA | НАСА | НАСА
Roscosmos | Роскосмос | Роскосмос
Gazprom | Газпром | Газпром
Rosneft | Роснефть |
Lukoil | Лукойл |
Sberbank | Сбербанк | Сбербанк
Kazatomprom | Казатомпром | Қазатомөнеркәсіп
KazMunayGas, KazMunaiGas | КазМунайГаз | ҚазМұнайГаз
Samruk-Kazyna | Самрук-Казына | Самұрық-Қазына
Kazakhmys | Казахмыс | Қазақмыс
Air Astana | Эйр Астана | Эйр Астана
National Bank | Национальный банк, Нацбанк | Ұлттық банк
Central Bank | Центральный банк, Центробанк, ЦБ | Орталық банк
Nur Otan | Нур Отан | Нұр Отан
Otan | Отан | Отан
Amanat | Аманат | Аманат
Asar, Asar Party | Асар | Асар
Ak Zhol | Ак жол | Ақ жол
Ar-Namys | Ар-Намыс |
Communist Party | Коммунистическая партия, Компартия | Коммунистік партия
United Russia | Единая Россия |
Democratic Party, Democrats | Демократическая партия | Демократиялық партия
Republican Party, Republicans, GOP, G.O.P. | Республиканская партия | Республикалық партия
Labour Party, Labour | Лейбористская партия |
Conservative Party, Tories | Консервативная партия |
Soviet Communist Party | КПСС, ЦК КПСС | КОКП
Taliban | Талибан | Талибан
Islamic State, ISIS, ISIL | Исламское государство, ИГИЛ | ИМ
Al Qaeda, Al-Qaeda, al-Qaida | Аль-Каида, Аль-Каеда | Әл-Каида
Hamas | ХАМАС | ХАМАС
Hezbollah | Хезболла, Хизбалла |
Boko Haram | Боко харам |
IRA | ИРА |
Republican National Committee, RNC | |
Democratic National Committee, DNC | |
Internal Revenue Service, IRS, I.R.S. | |
American Civil Liberties Union, ACLU | |
Environmental Protection Agency, EPA | |
Department of Homeland Security, Homeland Security, DHS | |
Immigration and Customs Enforcement, ICE | |
Securities and Exchange Commission, SEC | |
WikiLeaks | |
Newsweek | |
Politico | |
Guardian | |
Apple | Apple | Apple
Google | Google, Гугл | Google
Facebook | Facebook, Фейсбук | Facebook
Twitter | Twitter, Твиттер | Twitter
YouTube | YouTube, Ютуб | YouTube
Telegram | Telegram, Телеграм | Telegram
Microsoft | Microsoft | Microsoft
Amazon | Amazon | Amazon
Boeing | Боинг | Боинг
Airbus | Эйрбас |
Samsung, Samsung Electronics | Самсунг |
Toyota | Тойота |
Volkswagen | Фольксваген |
Shell, Royal Dutch Shell | Шелл |
Chevron | Шеврон | Шеврон
ExxonMobil, Exxon | Эксон |
BP | Би-пи |
Tengizchevroil | Тенгизшевройл, ТШО | Теңізшевройл
ArcelorMittal | АрселорМиттал, Арселор Миттал | АрселорМиттал
Barclays | |
HSBC | |
Goldman Sachs | |
`
