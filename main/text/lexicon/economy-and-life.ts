/** Money, work, health, school, transport, press, people: English | Russian | Kazakh, a concept a line. Written for this project. */
export const economyAndLife = `
bank banks banking banker | банк банковский банкир | банк
money cash fund funds funding | деньги средства фонд наличные | ақша қаржы қор
price prices cost costs costly | цена цены стоимость стоить подорожание | баға құн
rise rose risen rises increase increased grow grew growth grown climbed higher up | вырасти вырос выросла рост увеличиться увеличение подняться поднялась расти повысить прибавить | өс көбей көтеріл арт
fall fell fallen drop dropped decrease decline decreased lower lowered down | упасть упал снизиться снизился снижение падение сократиться понизить | төмен түс азай
double doubled twice | вдвое удвоиться дважды | екі есе
half halved | половина вдвое пол | жарты жартысы
third thirds | треть | үштен
quarter | четверть | төрттен ширек
expensive dearer | дорогой подорожать подорожает дорожать | қымбат
cheap cheaper | дешёвый дешевле | арзан
inflation | инфляция | инфляция
rate rates interest | ставка процентная | мөлшерлеме
economy economic | экономика экономический | экономика
business company companies firm enterprise corporation | компания фирма предприятие бизнес | компания кәсіпорын фирма
owner owners owned owns | владелец собственник хозяин владеть | ие иелі
director directors executive manager managers | директор руководитель менеджер управляющий | директор басшы
bankrupt bankruptcy | банкротство банкрот | банкрот
debt debts owe owed arrears | долг долги задолженность | қарыз берешек
loan loans credit mortgage | кредит кредиты заём ипотека | несие кредит
deposit deposits depositors savers savings | вклад вклады вкладчик сбережения | салым
tax taxes | налог налоги | салық
budget | бюджет | бюджет
pay paid pays payment payments compensation compensate | платить заплатить выплата выплатить выплаты компенсация возмещение получить получат | төле өтем
wage wages salary salaries unpaid | зарплата заработок жалованье оклад | жалақы айлық
job jobs work worked working worker workers employee employees | работа рабочий работник сотрудник работать | жұмыс жұмысшы қызметкер
union unions | профсоюз | кәсіподақ
pension pensions retirement pensioner retired | пенсия пенсионер пенсионный | зейнет
market markets | рынок рыночный базар | нарық базар
share shares stock stocks | акция акции доля | акция үлес
export exports exported | экспорт вывоз экспортировать | экспорт
import imports | импорт ввоз | импорт
trade traders trader seller | торговля торговец продавец продавщица | сауда сатушы
sell sold sale sales | продать продажа продал | сат
buy bought purchase procurement | купить закупка закупки покупка | сатып
billion bn | миллиард млрд | миллиард млрд
million mln | миллион млн | миллион млн
thousand thousands | тысяча тысяч тыс | мың
hundred hundreds | сотня сто сотни | жүз
dollar dollars | доллар | доллар
euro euros | евро | еуро
rouble roubles ruble rubles | рубль рублей | рубль
tenge | тенге | теңге
gas | газ газовый | газ
petrol gasoline fuel diesel | бензин топливо дизель горючее | жанармай бензин отын
pipeline pipelines pipe | трубопровод труба нефтепровод газопровод | құбыр
coal | уголь угольный | көмір
electricity power energy electric | электричество энергия свет энергетика электроэнергия | электр жарық энергетика
heat heating | отопление тепло | жылу
mine mines miner miners pit | шахта рудник шахтёр горняк | шахта кеніш кенші
plant factory factories works | завод фабрика комбинат | зауыт фабрика
supplier suppliers supply supplies deliver delivered | поставщик поставка снабжение доставлять доставить | жеткіз
build built building construction builders | строить построить строительство здание строитель | сал құрылыс ғимарат
house houses home homes household households flat apartment | дом жильё квартира дома | үй пәтер баспана
family families | семья семьи | отбасы
child children kids pupils schoolchildren | ребёнок дети детский школьник детей | бала оқушы
school schools | школа школы | мектеп
teacher teachers | учитель учительница педагог | мұғалім
student students | студент учащийся | студент
lesson lessons classes class | урок занятие занятия класс | сабақ
university | университет вуз | университет
hospital hospitals clinic hospitalised hospitalized | больница госпиталь клиника госпитализировать госпитализирован | аурухана
doctor doctors physician | врач врачи медик доктор | дәрігер
sick ill illness disease patients patient infected | больной болезнь заболеть заболел пациент заболевший | ауру науқас сырқат
vaccine vaccines vaccinated vaccination | вакцина прививка прививки привит вакцинация | вакцина екпе
outbreak epidemic virus | вспышка эпидемия вирус | індет вирус
health medical | здоровье здравоохранение медицинский | денсаулық медицина
serious critical severe grave | тяжёлый серьёзный критический | ауыр
water drinking | вода воды водный питьевой водозабор | су
bread food | хлеб продукты еда продовольствие | нан азық
river rivers | река реки речной | өзен
bridge | мост | көпір
road roads highway motorway | дорога трасса шоссе | жол
railway rail train trains | поезд железная железнодорожный | пойыз теміржол
plane aircraft airliner jet flight flights airport | самолёт рейс аэропорт авиалайнер | ұшақ рейс әуежай
ship ferry vessel boat boats | корабль паром судно лодка катер | кеме қайық паром
car cars vehicle vehicles driver drivers | машина автомобиль водитель | көлік машина жүргізуші
bus buses coach | автобус | автобус
passenger passengers aboard | пассажир пассажиры | жолаушы
reporter reporters journalist journalists correspondent | журналист журналистка корреспондент репортёр | журналист тілші
newspaper paper weekly press media | газета пресса сми издание вестник печать | газет баспасөз бақ
television channel broadcast tv | телевидение канал телеканал эфир | телеарна арна теледидар
interview told | интервью | сұхбат
editor | редактор | редактор
internet online website site | интернет сайт онлайн | интернет сайт
telephone phone phones | телефон телефоны | телефон
computer | компьютер | компьютер
survey poll pollsters exit | опрос опросы | сауалнама
expert experts analyst analysts scientist sociologist | эксперт специалист аналитик социолог учёный | сарапшы маман ғалым әлеуметтанушы
forecast forecasts predicted expect expected expects | прогноз ожидать ждать ждут ожидается предсказать | болжам күт
weather | погода погодный | ауа райы
man men people person persons residents inhabitants citizens | человек люди житель гражданин население народ | адам тұрғын халық азамат
woman women | женщина женщины | әйел
father | отец отца | әке
mother | мать мама | ана
son daughter | сын дочь | ұл қыз
wife husband | жена муж | жұбай
young youth | молодой молодёжь | жас жастар
old elderly | старый пожилой | қарт
church priest | церковь священник храм | шіркеу
mosque imam | мечеть имам | мешіт
football match team | футбол матч команда | футбол матч
street square | улица площадь | көше алаң
door doors | дверь двери | есік
window windows | окно окна | терезе
roof | крыша кровля шатёр | шатыр төбе
queue queues line | очередь | кезек
petition signed sign signatures | петиция подпись подписать подписали | петиция қол
`
