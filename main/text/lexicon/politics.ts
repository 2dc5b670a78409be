/** State, government, elections, diplomacy: English | Russian | Kazakh, a concept a line. Written for this project. */
export const politics = `
election elections electoral polls | выборы выбор избирательный избирательная выборный | сайлау сайла
vote votes voted voting ballot ballots | голос голосовать голосование проголосовать проголосовал бюллетень бюллетени | дауыс бюллетен
voter voters electorate | избиратель избиратели | сайлаушы
turnout | явка | қатысу келу
candidate candidates contender | кандидат кандидаты претендент | кандидат үміткер
campaign campaigning | кампания предвыборный агитация | науқан үгіт
win won wins winner victory | победа победить победил выиграть выиграл победитель | жең жеңіс жеңімпаз
lose lost loses defeat loss | проиграть проиграл поражение потерять потеря потери | жеңіл ұтыл жоғалт
percent percentage | процент процентов | пайыз процент
majority | большинство | көпшілік
seat seats mandate mandates | место мест мандат мандатов кресло креслами | орын мандат
parliament parliamentary lawmakers legislature assembly | парламент парламентский законодатели собрание | парламент
senate senator senators | сенат сенатор | сенат
deputy lawmaker mp congressman | депутат депутаты | депутат
party parties | партия партии партийный | партия
bloc coalition alliance | блок коалиция союз альянс | блок одақ коалиция
opposition opponents opponent rival rivals | оппозиция оппозиционный соперник противник | оппозиция қарсылас
president presidential | президент президентский | президент
prime premier | премьер премьера премьером | премьер
minister ministers ministry | министр министерство минздрав минобороны минфин | министр министрлі
government cabinet administration | правительство кабинет власти власть администрация | үкімет билік әкімшілі
governor regional region province | губернатор область областной регион региональный край аким | облыс губернатор өңір әкім
mayor mayoral | мэр мэрия градоначальник | мэр қала
district county | район районный | аудан
city capital town | город городской столица городок | қала астана кент
village villagers settlement | село деревня посёлок аул сельский | ауыл кент
official officials authorities | чиновник чиновники представитель должностной | шенеунік өкіл
spokesman spokeswoman spokesperson | пресс-секретарь пресс-служба представитель | өкіл баспасөз
chairman chairwoman chair head chief leader heads | председатель глава лидер руководитель начальник возглавлять | төраға басшы жетекші көшбасшы
commission committee council panel | комиссия комитет совет цик | комиссия комитет кеңес
observer observers monitors monitor mission | наблюдатель наблюдатели миссия | бақылаушы миссия
osce | обсе | еқыұ
un united nations | оон | бұұ
eu european europe union | ес евросоюз европейский европа союз | еуро одақ
nato | нато | нато
cis commonwealth | снг содружество | тмд
who | воз всемирная | ддұ
result results outcome tally | результат результаты итог итоги | нәтиже қорытынды
count counted counting recount | подсчёт считать посчитать пересчитать подсчитать | санау сана
preliminary | предварительный предварительные | алдын
final | окончательный окончательные финальный | түпкілікті
official officially | официальный официально | ресми
fraud falsify falsified rigging rigged stuffed stuffing | фальсификация фальсифицировать подлог вброс вбросы | бұрмала жалған
violation violations breach breaches irregularities infringement | нарушение нарушения нарушать нарушил | бұзу заңбұзушылық бұз
free | свободный свободно свобода | еркін бостан
fair just justice | честный справедливый справедливость | әділ
independence independent independents | независимость независимый независимые самовыдвиженец | тәуелсіз
republic | республика | республика
constitution constitutional | конституция конституционный | конституция
reform reforms | реформа реформы | реформа
law laws bill act legislation legal lawful | закон законы законопроект законный | заң
decree order ordered orders instruct instructed | указ приказ приказать приказал поручить поручил распоряжение | жарлық бұйрық тапсыр
decision decide decided decides | решение решить решил решила | шешім шеш
appoint appointed appointment named | назначить назначил назначен назначение | тағайында
resign resigned resignation quit step | отставка уйти ушёл подать | отставка кет
term terms | срок полномочия срока | мерзім өкілет
re-elected reelected | переизбран переизбрание | қайта
observers | наблюдатель | бақылаушы
protest protests protesters demonstration demonstrators rally rallies march marchers | протест митинг демонстрация демонстрант шествие акция протестующие | наразы митинг шеру
demand demands demanded | требовать потребовать требование требует потребовал | талап
strike strikes strikers striking stoppage walkout | забастовка бастовать бастующие стачка | ереуіл
unrest riots riot clashes disorder | беспорядки столкновения погромы | тәртіпсіздік оқиға
support supported supporters backing back | поддержка поддержать поддержал сторонник сторонники | қолда жақтас
reject rejected rejects dismiss dismissed refuse refused refuses refusal decline declined | отвергнуть отверг отклонить отклонил отказаться отказался отказ отказать отказалась | бас қабылдама жоққа
accept accepted recognise recognised recognize | признать признал признаёт принять принял | қабылда мойында таны
deny denied denies denial insist insisted | отрицать отрицает опровергнуть опроверг опровергать | жоққа мойындама
criticise criticised criticism criticised criticize fault | критиковать критика раскритиковал упрекнуть упрекнул | сын
condemn condemned condemnation | осудить осудил осуждение | айыпта
congratulate congratulated welcome welcomed | поздравить поздравил приветствовать | құттықта
talks negotiations negotiate meeting met meet summit | переговоры встреча встретиться встретился саммит заседание | келіссөз кездес отырыс
agreement deal treaty accord | соглашение договор сделка договорённость | келісім шарт
embassy ambassador diplomat diplomats | посольство посол дипломат | елші дипломат
visit visited trip travelled | визит поездка посетить посетил | сапар бар
state statehood states national nation country | государство государственный страна национальный | мемлекет ел ұлттық
foreign abroad overseas international | иностранный зарубежный зарубеж граница заграница международный | шетел халықаралық сыртқы
border borders | граница пограничный | шекара
policy politics political politician | политика политический политик политолог | саяса
power powers | власть полномочия | билік өкілет
`
