/** Offices, ranks, trades and kinship that stand before a name; English, in small letters, several words parted by spaces. */
export const englishRoles = `
president; vice president; first lady; prime minister; deputy prime minister; minister; foreign minister; interior minister; finance minister;
defense minister; defence minister; health minister; education minister; energy minister; justice minister; home secretary; foreign secretary; deputy minister; vice minister;
secretary; secretary of state; secretary general; secretary-general; defense secretary; treasury secretary; press secretary; undersecretary; secretary of defense;
chancellor; premier; governor; lieutenant governor; lt gov; gov; govs; governors; presidents; mayor; senator; senators; sen; sens; rep; reps; representative; representatives; congressman; congresswoman; lawmaker; deputy; mp;
speaker; house speaker; majority leader; minority leader; senate majority leader; house majority leader; senate minority leader; house minority leader;
attorney general; attorney; prosecutor; prosecutor general; judge; justice; chief justice; lawyer; ambassador; consul; envoy; commissioner; councillor; councilor; councilman; councilwoman; alderman;
general; gen; colonel; col; major; maj; captain; capt; lieutenant; lt; sergeant; sgt; officer; commander; admiral; adm; cmdr; marshal; sailor; soldier; marine; airman; petty officer; staff sergeant; specialist; corporal; private; brigadier; sheriff; constable; inspector; detective; chief inspector; police chief; chief;
chairman; chairwoman; chair; chairperson; co-chair; co-chairman; co-chairwoman; vice chairman; vice chair; deputy director; political director; campaign manager; communications director; national security adviser; national security advisor; chief of staff; deputy chief of staff; general secretary; first secretary; special counsel; counsel; inspector general; surgeon general; solicitor general; associate justice; director; chief executive; ceo; executive director; manager; spokesman; spokeswoman; spokesperson; head; leader; opposition leader; candidate; nominee; running mate; adviser; advisor; aide; strategist; analyst; economist; observer;
dr; doctor; prof; professor; rev; reverend; pastor; father; bishop; archbishop; cardinal; pope; imam; mullah; ayatollah; grand ayatollah; sheikh; rabbi; sister; brother; saint;
mr; mrs; ms; miss; sir; lord; lady; dame; baroness; baron; count; duke; duchess; king; queen; prince; princess; crown prince; emperor; sultan; emir; tsar;
writer; author; poet; journalist; reporter; correspondent; editor; actor; actress; singer; musician; artist; coach; player; athlete; striker; goalkeeper; champion; teacher; student; nurse; surgeon; driver; farmer; miner; engineer; scientist; activist; businessman; billionaire; tycoon; developer; founder; owner; witness; resident; wife; husband; son; daughter; brother; sister; mother; father; uncle; cousin; widow; nephew; niece; rival; successor; predecessor; colleague; judge; comedian; host; anchor
`
/** Words that may stand before an office or a name, but say nothing of one: former RNC staff. */
export const roleAdjectives = `
republican democrat democratic conservative independent retired former acting ex outgoing incumbent then late young veteran senior top longtime fellow
`
/** The same in Russian and Kazakh, as beginnings of words: what follows is case and number. */
export const russianRoles = `
президент вице-президент экс-президент премьер премьер-министр вице-премьер министр вице-министр замминистр аким заместител губернатор мэр глав председател спикер
депутат сенатор посол послом посла консул судь прокурор генпрокурор адвокат следовател генерал полковник подполковник майор капитан лейтенант сержант адмирал маршал
директор гендиректор начальник руководител менеджер владел основател предпринимател бизнесмен олигарх миллиардер секретар пресс-секретар представител
лидер кандидат оппозиционер активист правозащитник политик политолог эксперт аналитик экономист наблюдател советник помощник пособник
журналист корреспондент редактор главред писател поэт режиссер актер актрис певец певиц художник музыкант блогер
доктор профессор академик врач хирург учител преподавател студент студентк ректор мастер шахтер инженер пастор священник патриарх епископ архиепископ кардинал папа имам муфтий аятолла шейх
корол королев принц принцесс царь император султан эмир
тренер чемпион чемпионк боксер футболист нападающ вратар спортсмен
жена жены жене жену женой муж мужа мужу мужем сын сына сыну сыном дочь дочери дочерью мать матери матерью отец отца отцу отцом брат брата брату братом сестра сестры сестре сестру сестрой вдов внук внучк зят дяд
товарищ господин госпож гражданин соперник соперниц коллег сотрудник сотрудниц свидетел жител жительниц
`
export const kazakhRoles = `
президент вице-президент премьер премьер-министр вице-премьер министр министрі вице-министр әкім төраға төрайым депутат сенатор елші судья прокурор адвокат тергеуші генерал полковник
подполковник майор капитан директор бастық бастығ жетекші басшы өкіл кандидат үміткер белсенді саясаткер саясаттан сарапшы кеңесші көмекші журналист тілші редактор жазушы ақын режиссер әртіс әнші
доктор профессор академик дәрігер мұғалім студент ректор имам мүфти патша король бапкер чемпион боксшы футболшы атлет жұбай күйеу ұлы қызы әкесі анасы шешесі ағасы інісі әпкесі қарындас мырза ханым
`
