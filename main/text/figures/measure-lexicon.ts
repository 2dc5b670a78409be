/**
 * What figures of the news measure: key | what it may be counted in | how the words stand to the number | English | Russian | Kazakh.
 * Counted in: c counts and votes, p per cent and parts, s points, m money, d durations, a ages, l lengths, o other units, x times.
 * Words: n counted themselves (votes), w counted, but what happened to them tells more (miners, passengers), v what happened (killed),
 * s measured (turnout, inflation). `*` any ending; `+` joins words of a phrase. Folded forms. Written for this project.
 */
export const measureLines = `
turnout | cpx | s | turnout turned+out+to+vote went+to+the+polls had+voted voted+by entitled+to+vote | явк* | қатысу* келу*
turnout | p | v | voted cast+ballots took+part taken+part had+come turned+up showed+up came+to+vote turned+out | проголосовал* пришл* приняли+участие опустил* проголосуют голосовал* | қатысты қатысқан
abstained | cp | v | abstain* abstention* stayed+at+home stayed+away boycott* | воздержал* не+пришл* | қалыс*
vote-share | p | s | of+the+vote of+votes of+the+votes of+the+ballot votes vote votes+cast popular+vote of+ballots | голосов голоса голосам | дауыс+жина* дауыс+ал* дауыс+берді дауысын
vote-share | p | v | won wins win took polled received got gets credited score* garner* secur* finish* victory tallied collected winner chose elected came+first came+second came+third came+last finished+first finished+second shared gives gave give stands+at stood+at | набрал* набира* получил* получа* проголосовал* победил* победу победой результат* отда* | жинады алды жеңді
support | ps | s | support* favour favor approv* backed backing rating popularity survey poll polls | поддерж* рейтинг* одобр* за+поправк* высказал* опрос* | қолда*
opposition | cp | v | against opposed oppose opposes | против возраж* | қарсы
votes | c | n | vote votes ballots ballot | голос голоса голосов голосами бюллетен* | дауыс*
lead | cps | s | margin lead led leads ahead | перевес* отрыв* разрыв* опереж* опередил* | басымдық*
lead | c | v | won+by won+the+popular+vote+by | победил*+на
seats | cp | n | seat seats mandates | мандат* место мест места мест+в+парламент* кресел кресла | орын*+парламент мандат*
members | c | n | members member | член члена членов члены | мүше*
voters | c | n | voters voter eligible electorate eligible+to+vote registered+voters | избирател* | сайлаушы*
candidates | c | n | candidate candidates contenders | кандидат* претендент* | кандидат* үміткер*
observers | c | n | observers observer monitors | наблюдател* | бақылаушы*
polling-stations | c | n | polling+station* polling+place* precincts stations | избирательн*+участк* избирательн*+участок участк* | учаске*
signatures | c | n | signatures signature | подпис* | қол+қой*
complaints | c | n | complaint complaints violations irregularities | жалоб* нарушени* | шағым*
invalid | cp | v | invalid spoilt spoiled | недействительн* испорчен* | жарамсыз
counted | cp | v | counted precincts processed tallied | подсчитан* обработан* | саналды
threshold | p | s | threshold barrier | порог* барьер* | шек*
respondents | c | n | adults | |
respondents | cp | n | respondents respondent those+polled interviewees | опрошенн* респондент* | респондент*
term | d | s | term terms mandate | срок+полномочий срок* полномочи* | мерзім*
dead | cx | v | dead death+toll toll died die dies kill* deaths death fatalities fatality bodies body victims victim slain lost+their+lives shot+dead losses lives corpses perished casualties+were+dead drowned murdered | погиб* убит* жертв* скончал* умер* смерт* гибел* унес* тел тела трупов утонул* потер* | қаза өлді өлген көз+жұм* құрбан* мерт
wounded | c | v | wounded injur* hurt wounds | ранен* ранени* пострада* травм* | жарақат* жаралан* зардап+шек*
casualties | c | s | casualties casualty | потер* | шығын*
missing | c | v | missing unaccounted disappeared | пропавш* пропал* без+вести | хабарсыз жоғалды
survivors | c | v | surviv* | выжил* выживш* уцелел* | аман
rescued | c | v | rescue* pulled saved | спасл* спасен* извлек* | құтқар*
evacuated | c | v | evacuat* | эвакуир* эвакуац* | эвакуацияла* көшір*
displaced | c | v | displaced refugee* homeless fled flee* | беженц* переселенц* без+крова бежал* | босқын*
emigrated | c | v | left+the+country emigrat* leave+the+country | покинул* эмигрир* уехал* выехал* | көшіп+кет*
hostages | c | v | hostage* | заложник* | кепіл*
released | c | v | freed releas* | освобожден* освободил* отпущ* | босатыл*
hospitalised | c | v | hospital hospitalized hospitalised hospitals treated | больниц* госпитализ* реанимац* | аурухана*
poisoned | c | v | poison* | отрави* отравлен* | улан*
infected | cx | v | infect* cases case positive+tests | заражен* заболе* случа* инфициров* | жұқтыр* ауырға* дерт*
vaccinated | cp | v | vaccinat* dose jab doses+of | вакцин* привит* | екпе*
identified | c | v | identified | опознан* опознал* | анықталды
beds | c | n | beds bed | коек койк* | төсек*
arrested | c | v | arrest* detain* held+by+police rounded+up jailed | задержа* арест* | ұстал* қамауға қамал*
fined | c | v | fined | оштраф* | айыппұл+сал*
jailed | c | v | jailed imprisoned | посажен* | сотталды
sentence | d | s | sentenced sentence prison jail* jailed convicted imprisonment behind+bars detention+for | приговор* лишени*+свободы тюрьм* колони* осудил* осужден* арест* запросил* заключени* | соттал* бас+бостандығы* түрме* қамау*
detention | d | v | pre-trial detention custody | изолятор* сизо под+стражей | тергеу+изоляторы
fine | m | s | fine fined fines penalty | штраф* оштраф* | айыппұл*
defendants | c | n | defendants defendant accused suspects | обвиняем* подсудим* подозреваем* фигурант* | айыпталушы*
embezzled | m | v | embezzl* stole stolen siphoned | похи* хищен* присво* укра* | жымқыр*
protesters | cx | n | protester* protestor* demonstrator* marchers rally+participants participants | протестующ* демонстрант* митингующ* участник* манифестант* | наразы* митинг*
protesters | cx | v | marched march rallied rally protest* protested demonstrat* turned+out crowd demonstration streets gathered | митинг* вышли вышел выйд* выведем вывел* шестви* протест* демонстраци* площад* собрал* | митинг* шеру*
strikers | cp | v | strike striking walkout strikers on+strike | бастующ* бастуе* бастуют забастовк* забастовал* | ереуіл*
police | c | n | police policemen officers troopers guardsmen | полицейск* сотрудник*+полиции омоновц* силовик* | полицей*
troops | c | n | troops soldiers+deployed servicemen | военнослужащ* войск | әскер*
inflation | ps | s | inflation consumer+prices | инфляци* | инфляция*
growth | ps | s | economy grew growth gdp+growth expand* economic+growth | экономик* рост+ввп ввп+вырос* | экономика* өсім*
unemployment | cps | s | unemployment jobless* | безработиц* | жұмыссыз*
unemployed | c | n | unemployed | безработн* | жұмыссыздар
interest-rate | ps | s | interest+rate* key+rate* base+rate* policy+rate* rate rates interest yield+on lending+rate* yield bond loan | ставк* годовых | мөлшерлеме*
exchange-rate | m | s | to+the+dollar traded exchange+rate against+the+dollar per+dollar dollar+bought | курс* за+доллар | бағам*
budget | mps | s | budget | бюджет* | бюджет*
deficit | mps | s | deficit gap shortfall | дефицит* нехватк* | тапшылы*
loan | m | s | loan loans credit credits | кредит* заем* займ* | несие*
stake | p | s | stake stakes shareholding | дол* | үлес*
debt | mpx | s | debt debts owes borrowing | долг* госдолг* задолженност* | қарыз*
revenue | mps | s | revenue revenues receipts income turnover sales | доход* выручк* поступлени* | кіріс* табыс*
spending | mp | s | spending spent spend spends expenditure outlays | расход* потрати* трат* | шығыс* жұмса*
profit | mpx | s | profit profits earnings | прибыл* | пайда*
loss | m | s | loss losses lost loses lose | убыт* потеря* теря* | залал*
aid | m | s | aid subsid* assistance relief grants | помощ* субсиди* дотаци* | көмек* субсидия*
investment | m | s | invest* | инвест* вложи* вложени* | инвестиция*
exports | mpx | s | export exports exported | экспорт* | экспорт*
imports | mpx | s | import imports imported | импорт* | импорт*
price | mpx | s | price prices oil costs sells sold barrel brent ticket shares stock shares+in | цен* стои* подорожа* подешеве* газ барел* | баға бағасы* бағаны тұрады
cost | m | s | cost costing costs+of price+tag expense | стоимост* обош* затрат* | құны
wage | mpx | s | wage wages salary salaries pay paid+monthly earn earns earned earning | зарплат* заработ* оклад* жаловани* | жалақы* айлық*
pension | mp | s | pension pensions | пенси* | зейнетақы*
tax | mp | s | tax taxes vat duty | налог* ндс | салық*
fee | m | s | fee transfer+fee | гонорар* трансфер* | ақы*
reserves | mp | s | reserves assets | резерв* | қор* резерв*
fund | m | s | fund | фонд* | қор*
damage | mp | s | damage damages losses+of | ущерб* | шығын* залал*
shortfall | mp | s | short+of shortfall | недобор* | жетіспе*
yield | ps | s | yield | доходност* | кірістілік*
jobs | cp | n | jobs job layoffs workplaces | рабоч*+мест* | жұмыс+орн*
jobs | c | v | employ* hire* workforce | занят* трудоустро* работают | жұмыспен
employees | c | n | employees staff workforce | сотрудник* работник* персонал* | қызметкер*
output | cop | s | output production produced produces produce | добыч* добыва* производств* выпуск* | өндір*
harvest | op | s | harvest* crop grain | урожа* зерн* собрать намолот* | егін* астық*
population | cp | s | population inhabitants town+of city+of village+of | населени* жител* жил* | халқы халқының тұрғын*
life-expectancy | da | s | life+expectancy | продолжительност*+жизни | өмір+сүру
age | a | s | aged age | возраст* | жас* 
magnitude | co | s | magnitude | магнитуд* | магнитуда*
depth | l | s | depth deep | глубин* | тереңді*
height | l | s | high tall altitude height peak | высот* | биікті*
wind | o | s | wind winds gust* | вет* порыв* шквал* | жел*
temperature | o | s | temperature* degrees heat cold | температур* мороз* жар* градус* | температура* аяз*
water-level | l | s | level levels river water+level | уровень уровн* | деңгей*
area | o | s | area burned hectares fire acres flat forest covers square | площад* | аума* алқап*
weight | o | s | weigh* weight lifted | вес* весит подняла поднял | салма*
capacity | co | s | capacity holds seating | мощност* вместимост* рассчитан* | қуат*
spectators | c | n | spectators fans attendance crowd+of | зрител* болельщик* | көрермен*
medals | c | n | medal medals golds | медал* | медаль*
passengers | c | s | on+board aboard | на+борту борту |
passengers | c | w | passengers | пассажир* | жолаушы*
houses | c | n | houses homes house home households dwellings | дом домов дома домах | үй* 
schools | c | n | schools school | школ школы школах | мектеп*
countries | c | n | countries nations states | стран страны странах государств* | мемлекет* ел*
regions | c | n | regions provinces region | регион* област* районов районах района | облыс* аудан*
villages | c | n | villages village settlements | сел сёл села аул* деревень деревни | ауыл*
cities | c | n | cities towns | город* | қала*
cars | c | n | cars vehicles automobiles | автомобил* машин машины | көлік*
judges | c | n | judges judge justices | судей судьи судьями | судья*
deputies | c | n | deputies lawmakers legislators mps senators | депутат* сенатор* | депутат*
people | c | w | people persons person others other civilians civilian residents families | человек* людей люди житель | адам*
children | c | w | children child kids girls boys pupils students | детей дети ребят ученик* школьник* ребен* | бала*
women | cp | w | women woman | женщин* | әйел*
men | c | w | men man | мужчин* | ер+адам*
workers | c | w | workers worker miners miner | рабоч* горняк* шахтер* | жұмысшы* кенші*
soldiers | c | w | soldiers soldier marines | солдат* боец бойцов | сарбаз*
journalists | c | w | journalists reporters journalist | журналист* | журналист*
doctors | c | w | doctors nurses | врач* медик* | дәрігер*
teachers | cp | w | teachers teacher | учител* педагог* | мұғалім*
volunteers | c | w | volunteers volunteer | волонтер* доброволь* | ерікті*
activists | c | w | activists activist | активист* | белсенді*
sailors | c | w | sailors seamen | моряк* матрос* | теңізші*
fishermen | c | w | fishermen | рыбак* | балықшы*
`
