/** People, their callings, and what they do, in other words: English | Russian | Kazakh, a concept a line. Written for this project. */
export const peopleAndDeeds = `
driver drivers chauffeur motorist trucker wheel | водитель шофёр автомобилист дальнобойщик машинист | жүргізуші машинист
guard guards attendant watchman warden caretaker janitor doorman | сторож охранник вахтёр смотритель завхоз дворник | күзетші қараушы
headmaster headmistress headteacher principal rector dean | директор+школы завуч ректор декан | ректор мектеп+директоры
teacher teachers tutor lecturer instructor | учитель педагог преподаватель наставник воспитатель | мұғалім ұстаз педагог оқытушы тәрбиеші
coach trainer manager trainers | тренер наставник | жаттықтырушы бапкер
runner athlete athletes sportsman sprinter champion champions medallist medalist winner titleholder | спортсмен атлет бегун чемпион призёр медалист победитель | спортшы чемпион жүлдегер
farmer farmers shepherd herdsman herder peasant grower growers rancher | фермер крестьянин пастух чабан земледелец скотовод аграрий | фермер шаруа шопан малшы диқан
builder builders contractor developer constructor architect engineer engineers | строитель подрядчик застройщик архитектор инженер | құрылысшы мердігер сәулетші инженер
entrepreneur businessman businesswoman magnate tycoon trader dealer dealers merchant seller vendor | предприниматель бизнесмен торговец продавец коммерсант магнат дилер | кәсіпкер саудагер сатушы
accountant bookkeeper auditor clerk cashier | бухгалтер кассир аудитор делопроизводитель | бухгалтер кассир аудитор
nurse nurses midwife midwives carer orderly | медсестра акушерка акушер санитарка сиделка | мейірбике акушер
surgeon specialist consultant | хирург специалист консультант | хирург маман
patient patients sufferer | пациент больной | науқас емделуші
witness bystander passer-by onlooker neighbour neighbours | очевидец прохожий сосед свидетель | куәгер көрші өткінші
activist activists campaigner campaigners volunteer rights+group | активист правозащитник волонтёр общественник | белсенді еріктілер құқық+қорғаушы
donor sponsor sponsors benefactor patron | спонсор меценат жертвователь донор | демеуші қайырымды
owner landlord holder proprietor | хозяин собственник владелец держатель | иесі қожайын
buyer customer client shopper consumer bidder | покупатель клиент потребитель заказчик | сатып+алушы тұтынушы
tourist tourists holidaymaker visitor visitors guest guests | турист посетитель гость отдыхающий экскурсант | турист қонақ келуші
crowd mob throng audience hundreds+people thousands+people | толпа народ публика собравшиеся | топ жұрт халық көпшілік
baby babies infant infants newborn newborns birth births | младенец новорождённый ребёнок роды рождаемость рождение рожать родиться | нәресте сәби босану туу
pupil pupils schoolboy schoolgirl schoolchild class | школьник ученик учащийся класс первоклассник | оқушы шәкірт сынып
pensioner pensioners retiree elderly senior seniors | пенсионер пожилой старик старушка ветеран | зейнеткер қария ардагер
brother sister sibling brother-in-law sister-in-law cousin uncle aunt nephew relative | брат сестра родственник шурин зять дядя тётя племянник | аға іні әпке қарындас туысқан нағашы
daughter son child children heirs heir | дочь сын ребёнок наследник | қыз ұл бала мұрагер
lover boyfriend girlfriend fiancee partner companion | возлюбленный подруга невеста жених партнёр спутник | қалыңдық серік
thief robber burglar raider gang criminal criminals culprit perpetrator offender attacker assailant | вор грабитель преступник злоумышленник нападавший банда | ұры қарақшы қылмыскер шабуылдаушы
killer murderer gunman shooter | убийца стрелок киллер | өлтіруші қаскүнем
spy agent informer intelligence | шпион агент разведка разведчик осведомитель | тыңшы агент барлау
soldier soldiers troops serviceman conscripts recruits officer officers general commander | солдат военный военнослужащий призывник офицер генерал командир | сарбаз әскери офицер генерал қолбасшы
king queen prince princess monarch royal throne | король королева принц принцесса монарх престол | король патшайым ханзада
walk walked strolled stepped marched paced foot | идти шагать пройти пешком прогуляться | жүр жаяу аттап
run ran rushed dashed hurried raced sprinted | бежать побежать броситься помчаться спешить выбежать | жүгір асық тұра
jump jumped leapt leap hopped | прыгать прыгнуть выпрыгнуть спрыгнуть | секір
fall fell tumbled dropped thrown hurled flung | упасть свалиться падать рухнуть швырнуть бросить вылететь | құла лақтыр түс
throw threw hurled tossed flung pelted | бросить кинуть швырнуть метнуть забросать | лақтыр таста
push pushed shoved knocked pressed | толкнуть оттолкнуть нажать прижать | итер бас
pull pulled dragged hauled drew tugged | тянуть вытащить тащить потянуть выволочь | тарт сүйре
lift lifted raised hoisted hung unhooked took+down | поднять снять повесить | көтер іл
carry carried brought delivered hauled transported bore | нести везти доставить принести | тасы әкел жеткіз
climb climbed scaled clambered | подняться взобраться залезть карабкаться | өрмеле шық
cross crossed passed traversed | пересечь перейти переправиться пройти | кес өт
enter entered broke+in stormed burst+in walked+into got+into | войти ворваться проникнуть вломиться вторгнуться | кір баса-көктеп
hide hid hidden concealed buried stashed | спрятать скрыть укрыть прятаться закопать | жасыр тығ
lock locked shut barred sealed | запереть закрыть замок опечатать | құлыпта жап
watch watched observed looked followed monitored | смотреть наблюдать следить | бақыла қара
touch touched grabbed seized held gripped clutched | схватить держать коснуться взять | ұста тарт
hit struck beat beaten punched kicked slapped | ударить бить избить побить пнуть | ұр соқ тепкіле
cry cried wept tears sobbed weeping | плакать слёзы рыдать заплакать | жыла көз+жас
laugh laughed smiled joked joke | смеяться улыбнуться шутить шутка | күл әзіл
shout shouted yelled screamed cried+out chanted | кричать крикнуть закричать орать скандировать | айқай айқайла
sing sang song singing choir anthem | петь песня хор гимн | ән шырқа
dance danced dancing | танцевать танец | би
eat ate eaten meal lunch dinner breakfast food | есть обед ужин завтрак еда поесть | тамақ же ас
drink drank drinking drunk | пить выпить напиток | іш сусын
sleep slept asleep bed overnight spent+night | спать ночевать уснуть кровать переночевать | ұйықта түне
sit sat seated bench chair | сидеть сесть сидячий скамья | отыр
write wrote letter letters posted wrote+on | написать письмо пост запись | жаз хат
read reads reading | читать прочитать прочесть | оқы
phone phoned called rang telephoned call | позвонить звонок звонить телефон | қоңырау шал
send sent letter email mailed posted | послать отправить прислать письмо | жібер жолда
teach taught learn learned learnt training trained | учить учиться обучать обучение подготовка | үйрет үйрен оқыт
play played playing player | играть сыграть игрок | ойна
win won beat scored claimed+title gold | выиграть победить золото завоевать одолеть | жең ұт алтын
lose lost beaten forfeited forfeits stripped | проиграть потерять лишиться лишить | ұтыл айырыл жоғалт
pay paid bought cost spent charged | заплатить оплатить стоить потратить | төле жұмса
earn earned made profit took+home | заработать получить прибыль | таба тап
give gave donated handed presented awarded | дать подарить вручить отдать пожертвовать | бер сыйла тарту
lend borrow borrowed owed owes | занять одолжить задолжать | қарыз
promise vowed swore pledged | обещать клясться пообещать | уәде серт
lie lied lying deceived misled cheated tricked | лгать солгать врать обмануть ввести+заблуждение | өтірік алда
refuse refused declined would+not will+not not+want unwilling | отказаться не+хотеть не+желать не+намерен не+стать | бас+тарт қаламай
permit let lets allowed gave+permission | позволить разрешить пустить дать+разрешение | рұқсат
forbid not+allowed must+not may+not cannot banned | запретить нельзя не+разрешать | тыйым болмайды
forget forgot forgotten left+behind | забыть забытый оставить | ұмыт
apologise apologised apologies sorry regret regretted regrets | извиниться извинения сожалеть прощение | кешірім өкін
thank thanked grateful gratitude | благодарить спасибо благодарность поблагодарить | рахмет алғыс
praise praised hailed hero heroic medal honoured brave bravery courage | похвалить герой героизм медаль наградить мужество отвага | мақта батыр ерлік
mock mocked ridiculed laughed+at | высмеять насмехаться издеваться | мазақ келеке
complain complained grumbled moaned unhappy dissatisfied | жаловаться ворчать недоволен недовольство | шағым наразы
argue argued quarrel quarrelled row dispute disagreed | спорить ссора поспорить разногласие конфликт | дау ұрыс керіс
persuade persuaded convinced talked+into | убедить уговорить склонить | көндір иланд
hope hopes wish wishes looking+forward | надеяться надежда желать мечтать | үміт арман
surprise surprised astonished shocked shock stunned unexpected unexpectedly | удивить удивление шок потрясение неожиданно внезапно | таңғал күтпеген
`
