/** Words of every report that are often said in another way: English | Russian | Kazakh, a concept a line. Written for this project. */
export const everyday = `
start starts began launch launched set | начать запустить старт | баста
turn turned refuse refused rejected declined | отказаться отвергнуть | бас
hold held keep kept retain | держать удержать сохранить | сақта ұста
bring brought carry carried take took | везти привезти доставить нести | алып апар
try tried attempt attempted | пытаться попытаться попытка | тырыс
use used using | использовать применить | пайдалан қолдан
need needed require required | нужно нуждаться требоваться необходимо | керек қажет
want wanted wish wished | хотеть желать захотеть | қала
see saw seen watched watch | видеть увидеть смотреть следить | көр бақыла
hear heard listen | слышать услышать слушать | есті тыңда
stand stood | стоять встать | тұр
hit struck strike hits | ударить удар столкнуться врезаться | соқ ұр
break broke broken | сломать разбить прорвать сломаться | сын бұз
cut cuts reduce reduced slash slashed | сократить сокращение урезать | қысқарт
raise raised raises hike hiked lift lifted | поднять повысить повышение увеличить | көтер
fail failed failure | провалиться неудача не суметь | сәтсіз
succeed success successful | успех удаться успешный | табыс сәтті
change changed changes | изменить изменение перемена | өзгер
lack lacked without shortage short | нехватка недостаток отсутствие не хватать дефицит | жетіспе тапшы
safe safely unharmed unhurt | невредимый цел безопасно спасён | аман
fear worried worry concern concerned | тревога беспокойство обеспокоен опасение | алаңда
angry anger fury outrage | гнев возмущение злой возмутиться | ашу
glad pleased happy joy relief | радость рад довольный облегчение | қуан
trust confidence | доверие доверять | сенім
truth true real | правда истина настоящий | шын рас
false lie lies fake | ложь ложный неправда | өтірік жалған
guilty fault | вина виноватый | кінә
crowd crowds gathered gather thousands assembled | толпа собраться собрались сбор | жинал топ
cheap rich poor poverty | бедный бедность нищета | кедей
empty | пустой опустеть | бос
full filled fill | полный заполнить наполнить | толы
cold freeze freezing frost | холод мороз замерзать | суық аяз
hot heat | жара жаркий | ыстық
dark darkness | темнота тёмный тьма | қараңғы
light | свет светлый | жарық
loud noise bang boom | шум грохот треск | дыбыс шу
slow slowly | медленно медленный | баяу
fast quick quickly swift | быстро быстрый скорый | тез жылдам
urgent immediately immediate | срочный немедленно сразу | дереу шұғыл
whole entire all | весь целый | бүкіл барлық
part partly some | часть частично | бөлік
several few handful | несколько | бірнеше
enough | достаточно хватить | жеткілікті
alone only single sole | один единственный только | жалғыз
together joint jointly | вместе совместный | бірге
between among | между среди | арасында
against opposed oppose opposes | против противник возражать возражает | қарсы
agree agreed agrees consent | согласиться согласен согласие | келіс
disagree disagreed dispute disputed | несогласие спор не согласен оспорить | дау
doubt doubts doubtful | сомнение сомневаться | күмән
question questions questioned | вопрос вопросы | сұрақ
problem problems trouble | проблема трудность неприятность | мәселе проблема
plan plans planned | план планировать намерен | жоспар
project projects | проект | жоба
report reported reports | доклад отчёт отчет | есеп баяндама
document documents papers | документ бумага | құжат
list lists | список перечень | тізім
name names | имя фамилия название | ат есім
place site scene spot | место | орын жер
area zone territory | зона территория площадь | аумақ аймақ
centre center central | центр центральный | орталық
local locals | местный | жергілікті
public | общественный публичный | қоғам
private | частный личный | жеке
group groups | группа | топ
member members | член участник | мүше
leader leaders | лидер вождь | көшбасшы жетекші
boss chief head | начальник шеф глава | басшы
friend friends | друг приятель | дос
neighbour neighbours neighbor neighbors neighbouring neighboring | сосед соседний | көрші
home | домой родина | үй отан
land ground field | земля поле участок | жер
sea ocean coast shore ashore | море берег побережье | теңіз жаға
rock rocks reef stone | скала камень риф | тас жартас
mountain mountains | гора горный | тау
forest woods | лес | орман
island | остров | арал
hull deck bridge | борт палуба | борт
motor engine engines | двигатель мотор | қозғалтқыш
repair fix fixed restore restored | восстановить починить ремонт | жөнде қалпына
technical technology | технический техника | техника
accident mishap incident | происшествие инцидент случай | оқиға
cause caused causes due because | причина вызвать из-за | себеп салдар
effect consequence consequences impact | последствие влияние | салдар әсер
history past former ex | бывший прошлый история | бұрынғы
future | будущий будущее | болашақ
previous previously earlier before | прежний раньше прошлый | бұрын
current present now | нынешний текущий сейчас | қазір
long | длинный долгий | ұзақ ұзын
minor slight slightly light | незначительный лёгкий | жеңіл
clear obvious plain | ясный очевидный | анық айқын
strong powerful force | сильный мощный | күшті қатты
weak | слабый | әлсіз
record highest | рекорд рекордный | рекорд
average | средний | орташа
compare compared | сравнить сравнение | салыстыр
measure measures step steps | мера шаг | шара қадам
target aim goal aims | цель задача | мақсат
limit limits cap ceiling | предел лимит ограничение | шек
ship vessel ferry boat | судно корабль | кеме
mortgage housing | ипотека жильё | ипотека
builder builders construction building | строитель строительство | құрылысшы
home house housing | дом жильё | үй
wage pay salary | зарплата жалованье | жалақы
money payment | деньги платёж | ақша
cut closed shut | закрыть перекрыть | жап
go going gone | идти ехать | бар
pupil pupils student schoolchildren class | ученик школьник класс | оқушы
teach teacher | учить учитель | мұғалім
gull gulls bird birds | птица птицы чайка | құс
dump tip landfill rubbish waste garbage | свалка мусор отходы | қоқыс
detained jailed arrested prison | заключённый арестован | қамау
press journalists reporters | пресса журналисты | баспасөз
boots shoes footwear | сапоги обувь ботинки | етік аяқ
clothes uniform | одежда форма | киім
buyer customer customers client clients | покупатель клиент | сатып клиент
order orders ordered | заказ заказать | тапсырыс
`
