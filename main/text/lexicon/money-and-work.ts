/** Markets, companies and work in other words: English | Russian | Kazakh, a concept a line. Written for this project. */
export const moneyAndWork = `
rose rise risen rises rising increase increased raise raised grew grow growth grown climbed climb up higher jumped jump gained gain gains surged soared added add advance advanced put+up hike upped lift lifted more | вырасти вырос рост расти увеличить увеличиться увеличение повысить повышение подняться поднять прибавить подскочить возрасти прирост подорожать взлететь выше | өс көтер көбей арт қымбат ұлғай
fell fall falls fallen drop dropped decline declined decrease decreased down lower lowered reduce reduced reduction cut cuts slid slide slumped slump sank tumbled plunged shed lost lose shrank shrink slipped less weakened | упасть падение снизиться снижение снизить сократиться сократить сокращение уменьшить уменьшиться потерять рухнуть просесть подешеветь опуститься понизить ниже урезать ослабеть | төменде түс азай қысқар арзан кему құлдыра
doubled double twice twofold two+times | удвоиться удвоить вдвое дважды в+два+раза двойной | екі+есе
halved half halve by+half | половина вдвое наполовину пополам | жарты екі+есе+азай
price prices cost costs costing expensive dear dearer tariff tariffs fee fees fare fares charge | цена стоимость стоить дорогой тариф плата подорожание дорожать | баға құн тариф ақы қымбат
money cash funds fund sum funding finance financed amount grant grants subsidy subsidies | деньги средства сумма финансирование финансовый фонд субсидия грант наличные | ақша қаржы қаражат сома субсидия грант
budget spending spend spent expenditure deficit surplus revenue revenues treasury | бюджет расходы потратить тратить дефицит профицит доход казна траты | бюджет шығын жұмса кіріс қазына
tax taxes taxed duty duties levy vat | налог налоговый пошлина сбор ндс обложить | салық баж
rate rates interest central+bank key+rate percentage+point basis | ставка процентная ключевая центробанк нацбанк цб пункт | мөлшерлеме ұлттық+банк
inflation prices+rising cost+living consumer | инфляция дорожать рост+цен потребительский | инфляция
bank banks lender lenders banking | банк банковский кредитор | банк
loan loans debt debts credit owed owe owes arrears mortgage borrowed borrow lend lent | кредит долг задолженность заём ссуда ипотека задолжать должен занять | несие қарыз берешек ипотека
pay paid pays payment payments transfer transferred hand+over paid+out payout payouts receive get | платить заплатить выплатить выплата оплата перевести перечислить получить выдать | төле төлем аудар ал
wage wages salary salaries pay earnings earned earn pay+rise income incomes unpaid remuneration paycheck | зарплата заработок оклад доход жалованье заработать заработный | жалақы айлық табыс еңбекақы
job jobs employment posts positions work workplace workplaces unemployed laid+off layoffs redundancies redundancy dismissals dismissed redundant out+work | работа рабочее+место сокращение увольнение уволить безработный занятость вакансия штат | жұмыс жұмыссыз қысқарт жұмыс+орны
workers worker employees employee staff workforce personnel crew labourers men colleagues | рабочий работник сотрудник персонал коллектив бригада служащий штат | жұмысшы қызметкер ұжым
union unions labour+union trade+union | профсоюз профсоюзный | кәсіподақ
pension pensions pensioner pensioners retirement retire retired retiring elderly old-age | пенсия пенсионер пенсионный возраст выйти+пенсию старик пожилой | зейнет зейнеткер қарт
company companies firm firms business businesses enterprise corporation group operator maker manufacturer producer concern | компания фирма предприятие бизнес корпорация производитель группа оператор концерн холдинг | компания кәсіпорын фирма корпорация өндіруші
owner owners owned owns own owning belongs belong property proprietor belonged | владелец собственник хозяин принадлежать владеть собственность | ие иелік меншік тиесілі
bought buy buying purchase purchased acquire acquired acquisition takeover takes+over merger merge merged | купить покупка приобрести приобретение закупить поглощение слияние выкупить | сатып+ал қосыл
sold sell selling sale sales disposed disposal auction auctioned | продать продажа продавать сбыт реализовать аукцион распродажа | сат сатылым аукцион
shares share stock stocks stake shareholders shareholder investors investor exchange traded trading | акция доля пакет акционер инвестор биржа котировка торги | акция үлес инвестор биржа
invest invested investment investments billion million | инвестиция вложить инвестировать вложение | инвестиция сал
profit profits earnings gain loss losses revenue turnover | прибыль убыток выручка доход оборот заработать | пайда шығын табыс
bankrupt bankruptcy insolvent insolvency collapse collapsed went+under liquidation out+business | банкрот банкротство разориться несостоятельность ликвидация обанкротиться | банкрот таратыл
market markets demand supply buyers | рынок спрос предложение рыночный | нарық сұраныс
customer customers buyer buyers client clients consumer consumers shopper shoppers | клиент покупатель потребитель заказчик | клиент тұтынушы сатып+алушы
order orders ordered ordering contract contracts | заказ заказать контракт договор подряд | тапсырыс келісімшарт
export exports exported shipments ship shipped abroad | экспорт экспортировать вывоз вывозить поставка | экспорт шығар
import imports imported | импорт ввоз ввозить завезти | импорт
supply supplies supplied supplier deliver delivered delivery deliveries provide provided provides | поставка поставить поставщик доставить доставка снабжение обеспечить подача | жеткіз жабдықта қамтамасыз
factory plant plants mill works workshop factories production produce produced output manufacture | завод фабрика комбинат цех производство производить выпуск выпускать предприятие | зауыт фабрика өндіріс цех
mine mines mining miners pit pits colliery shaft quarry underground coal | шахта рудник шахтёр горняк добыча карьер забой уголь подземный | шахта кеніш кенші көмір
build building built construction construct constructed builders contractor erected erect | строить построить строительство постройка возвести стройка подрядчик строитель сооружение | сал құрылыс тұрғыз мердігер
house houses housing home homes dwelling dwellings flat flats apartment apartments household households families | дом жильё квартира жилой домохозяйство семья жилище | үй пәтер баспана отбасы
rent rents tenants tenant landlord landlords lease | аренда арендатор съёмный наём арендодатель жилец | жал жалға
farm farms farmer farmers agricultural agriculture crop crops harvest grain wheat fields peasants | ферма фермер сельское+хозяйство урожай зерно пшеница поле крестьянин аграрий посев | фермер егін астық шаруа дихан
livestock cattle cows sheep herd herds animals | скот корова овца стадо животное поголовье | мал сиыр қой
gas oil fuel petrol diesel pipeline energy crude | газ нефть топливо бензин трубопровод энергия дизель | газ мұнай отын құбыр
electricity power power+station electric grid current | электричество свет электроэнергия электростанция энергия сеть | электр жарық қуат
heating heat warm warmth freeze cold boiler radiators | отопление тепло обогрев мёрзнуть котельная батарея холод | жылу суық қазандық
currency dollar euro exchange+rate devaluation devalued crown pound rouble tenge | валюта доллар евро курс девальвация рубль тенге крона | валюта доллар курс теңге
forecast forecasts expect expected expects expecting predicted predict prediction outlook estimate estimated estimates likely anticipates thinks | прогноз прогнозировать ожидать ожидание предсказать оценка оценивать вероятно | болжа күт бағала
poor poverty needy low-income hardship struggling | бедный бедность нищета нуждающийся малоимущий | кедей жоқшылық тұрмысы+төмен
rich wealthy wealth millionaire billionaire oligarch tycoon businessman entrepreneur | богатый миллиардер олигарх предприниматель бизнесмен магнат | бай кәсіпкер миллиардер
shop shops store stores supermarket retailer retailers shelves | магазин супермаркет торговый прилавок полка ритейлер | дүкен сауда
shortage short shortages scarce lack lacking lacks not+enough insufficient run+out ran+out too+few too+small | нехватка дефицит не+хватать недостаток кончиться закончиться мало | тапшы жетіспе
late overdue delay delays delayed behind+schedule waiting | задержка опоздать просрочка задержать опоздание позже | кешік кідір
deadline date by+end end+year | срок к+концу дата | мерзім
`
