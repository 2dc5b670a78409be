/** Travel, health, school, science, culture, sport, nature: English | Russian | Kazakh, a concept a line. Written for this project. */
export const placesAndThings = `
ship ships vessel vessels boat boats ferry ferries tanker trawler freighter yacht craft steamer liner barge cruise | корабль судно паром лодка танкер катер яхта баржа теплоход лайнер сухогруз | кеме қайық паром танкер
captain skipper master crew crewmen sailors sailor seamen seaman mariners | капитан экипаж моряк матрос команда | капитан экипаж теңізші матрос
plane planes aircraft airliner jet flight flights airbus boeing aeroplane helicopter helicopters | самолёт рейс авиалайнер лайнер борт вертолёт аэробус боинг | ұшақ рейс тікұшақ
pilot pilots captain aviator crew cockpit | пилот лётчик экипаж командир | ұшқыш экипаж
airport runway terminal airfield | аэропорт взлётный полоса терминал аэродром | әуежай терминал
took+off take+off take-off departed departure left+for bound heading set+off start | взлететь вылететь вылет отправиться отбыть направляться следовать | ұшып+шық жолға+шық
land landed landing landings touched+down came+down back+ground brought+down | приземлиться посадка сесть посадить приземление | қон қонды
train trains railway rail railways express locomotive carriage carriages commuter tram metro underground subway | поезд электричка железнодорожный железная+дорога состав вагон метро трамвай | пойыз теміржол вагон метро трамвай
bus buses coach minibus | автобус маршрутка микроавтобус | автобус
car cars vehicle vehicles lorry lorries truck trucks van motorist motorists driver drivers drove driving wheel | машина автомобиль грузовик фура водитель шофёр легковой за+рулём | көлік машина жүк+көлік жүргізуші
road roads street streets highway motorway route avenue traffic lane lanes tunnel bridge | дорога улица трасса шоссе проспект движение тоннель мост магистраль | жол көше тасжол көпір
passenger passengers travellers traveller commuters aboard on+board people+on+board tourists tourist holidaymakers | пассажир путешественник турист отдыхающий на+борту | жолаушы турист
closed close closure shut shutdown shuts sealed halted suspended standstill | закрыть закрытие закрыт перекрыть прекратить остановить приостановить | жаб тоқта
open opened opens reopen reopened opening launched inaugurated unveiled resumed resume | открыть открытие открыться запустить возобновить возобновиться | аш ашыл қайта+аш
repair repairs repaired restored restore renovation refurbished fix fixed rebuilt renewed overhaul maintenance patched | ремонт отремонтировать починить восстановить реставрация чинить реконструкция | жөнде қалпына жаңғырт
built dates construction completed finished inaugurated years+old since+laid laid | построить построен возвести сдать заложить лет+назад | салын тұрғыз
school schools schoolchildren pupils pupil pupil classes class classroom students student teacher teachers headmaster headteacher lessons education | школа школьник ученик урок класс учитель учащийся студент педагог образование занятие директор+школы | мектеп оқушы мұғалім сабақ сынып студент білім
child children kids kid boy boys girl girls toddler baby babies youngster teenager teenagers minors youngsters | ребёнок дети мальчик девочка малыш подросток младенец несовершеннолетний | бала жасөспірім ұл қыз сәби
parents parent mother father mothers fathers mum dad relatives relative family families kin | родители мать отец мама папа родственник семья родня близкий | ата-ана ана әке туыс отбасы
married marriage wife husband couple spouse widow widower | жена муж супруг пара вдова брак супруга | әйел ері жұбай жесір
doctors doctor medics medic physician physicians nurses nurse medical surgeon paramedics clinicians | врач доктор медик медсестра хирург фельдшер медицинский | дәрігер медик мейірбике хирург
disease illness sick ill infected infection infections virus epidemic outbreak flu measles patients patient cases contagious fell+ill symptoms fever | болезнь заболеть заболевание больной инфекция вирус эпидемия вспышка пациент заразиться случай симптом заболевший грипп корь | ауру жұқтыр індет вирус науқас қызылша тұмау
vaccine vaccines vaccination vaccinated inoculated inoculation jab jabs shots immunised immunity | вакцина прививка вакцинация привить привитый иммунитет | вакцина екпе егу
drug drugs medicine medicines medication tablets pills | лекарство препарат таблетка медикамент | дәрі
scientists scientist researchers researcher experts expert specialists specialist professor analysts academics study research scholars | учёный исследователь эксперт специалист профессор аналитик исследование | ғалым зерттеуші сарапшы маман зерттеу
discovered discover discovery found find unearthed dug uncovered excavated excavation archaeologists archaeologist came+across spotted | обнаружить обнаружен найти находка открыть открытие раскопать раскопки археолог наткнуться заметить | тап табыл қазба археолог анықта
ancient old centuries century medieval antique historic years+old | древний старинный век средневековый исторический античный | ежелгі көне ғасыр тарихи
museum gallery exhibition exhibit exhibits collection paintings painting picture canvas works artist art | музей галерея выставка экспонат коллекция картина полотно художник | мұражай галерея көрме сурет суретші
book books novel author writer writers published publisher library poet | книга роман автор писатель издать издательство библиотека поэт | кітап жазушы автор кітапхана ақын
film films movie director cinema actor actress screening festival premiere | фильм кино режиссёр актёр актриса кинотеатр фестиваль премьера | фильм кино режиссёр актёр фестиваль
music concert singer singers band orchestra song songs performed performance stage musician theatre | музыка концерт певец певица оркестр песня выступить сцена музыкант театр | музыка концерт әнші ән сахна театр
prize award awarded awards honour won medal trophy cup | премия награда приз медаль кубок наградить | сыйлық марапат медаль кубок
team teams club side players player squad coach footballers manager | команда клуб игрок тренер футболист сборная | команда клуб ойыншы жаттықтырушы құрама
match matches game games final championship tournament league olympics race | матч игра финал чемпионат турнир лига олимпиада гонка | матч ойын финал чемпионат турнир олимпиада
goal goals scored score scorer netted equaliser penalty | гол забить счёт пенальти | гол соқ есеп
fans supporters spectators spectator audience crowd onlookers viewers | болельщик зритель фанат публика толпа | жанкүйер көрермен
doping banned+substance steroids tested positive test tests negative breath+test sample samples | допинг проба тест положительный анализ отрицательный | допинг сынама тест
alcohol drunk sober drinking breath intoxicated | алкоголь пьяный трезвый нетрезвый опьянение | мас ішкілік алкоголь
journalist journalists reporter reporters correspondent correspondents press media newspaper newspapers broadcaster news+conference | журналист репортёр корреспондент пресса сми газета издание пресс-конференция | журналист тілші баспасөз газет брифинг
river rivers stream lake reservoir dam dyke embankment levee water+level bank banks shore waters | река озеро водохранилище плотина дамба берег уровень водоём русло | өзен көл бөген бөгет су+деңгейі жаға
sea ocean coast coastal coastline shore beach harbour port bay offshore | море океан побережье берег порт гавань залив пляж | теңіз мұхит жағалау порт
drinking+water water+supply tap taps waterworks wells well tankers bottled | водоснабжение водопровод питьевая кран колодец водозабор водоканал | ауыз+су су+құбыр құдық
forest forests woods woodland trees tree timber logging park | лес лесной дерево парк роща | орман ағаш саябақ
mountain mountains peak slope slopes summit climbers climber glacier valley | гора вершина склон альпинист ледник долина | тау шың альпинист мұздық
animal animals wildlife bear bears wolf wolves dog dogs bird birds gull gulls flock zoo elephant tiger | животное медведь волк собака птица чайка стая зоопарк слон тигр | жануар аю бөрі ит құс хайуанат
fish fishing fishermen fisherman fishery catch anglers angler | рыба рыбак рыболов улов рыбный | балық балықшы
rubbish waste garbage trash dump tip landfill refuse litter sewage | мусор отходы свалка полигон сток канализация | қоқыс қалдық полигон
pollution polluted pollutant emissions smog environment environmental ecological ecology climate | загрязнение загрязнить выброс экология смог окружающий климат | ластан экология шығарынды
weather weathermen forecasters meteorologists met+office | погода синоптик метеоролог гидромет гидролог | ауа+райы синоптик гидромет
space rocket satellite orbit launch launched astronaut astronauts cosmonaut spacecraft | космос ракета спутник орбита запуск космонавт корабль+космический | ғарыш зымыран спутник ғарышкер
internet online website site web network social+media app | интернет сайт сеть онлайн соцсеть приложение | интернет сайт желі онлайн
phone phones telephone mobile calls call hotline messages texts | телефон мобильный звонок звонить сообщение линия | телефон қоңырау хабарлама
church cathedral priest bishop pope religious mosque temple worshippers | церковь собор священник епископ храм мечеть верующий | шіркеу мешіт ғибадатхана
building buildings block tower storey storeys floor floors roof wall walls ceiling house premises | здание дом этаж крыша стена потолок корпус башня помещение | ғимарат қабат шатыр қабырға мұнара
door doors gate gates exit exits entrance window windows locked stairs staircase | дверь ворота выход вход окно лестница запереть | есік қақпа терезе саты
engine engines motor turbine brakes brake wing tyre technical+fault | двигатель мотор турбина тормоз крыло неисправность | қозғалтқыш мотор тежегіш қанат
flight+recorder black+box recorders data+recorder | чёрный+ящик самописец бортовой | қара+жәшік
recordings recorded record tape video footage filmed photographed photo pictures | запись записать видео снять фото фотография снимок | жазба бейне түсір фото
fog mist foggy visibility | туман видимость дымка | тұман
town city village settlement district suburb municipality quarter neighbourhood | город посёлок село деревня район пригород квартал населённый+пункт | қала ауыл аудан кент
capital metropolis | столица столичный | астана елорда
island islands archipelago | остров островной архипелаг | арал
square metres hectares acres area kilometres miles km | площадь гектар квадратный территория км километр | гектар шаршы аумақ шақырым километр
food meals bread groceries flour meal eating restaurant | еда продукты продовольствие хлеб питание мука ресторан | азық-түлік тамақ нан ұн
clothing clothes shoes boots uniform | одежда обувь форма | киім аяқ
`
