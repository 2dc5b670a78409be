/** Votes, offices, diplomacy and protest in other words: English | Russian | Kazakh, a concept a line. Written for this project. */
export const publicLife = `
election elections electoral elected elect poll polls polling ballot ballots referendum plebiscite | выборы избирательный избрать избирать голосование референдум плебисцит участок переизбрать | сайлау сайла референдум учаске
vote votes voted voting ballots cast backed | голос голосовать проголосовать голосование бюллетень отдать | дауыс бер
voters electorate constituents citizens turnout | избиратель явка гражданин электорат | сайлаушы келу қатысу
won win wins winner victory victorious triumph triumphed beat defeated defeat ahead came+first prevailed landslide | победить победа победитель выиграть одержать обойти опередить обыграть триумф | жең жеңіс ұт озды
lost lose loses defeat defeated beaten conceded failed ousted trailed behind | проиграть поражение уступить потерпеть отстать проигравший | жеңіл ұтыл
passed adopted approved adopt approve passes ratified ratify endorsed endorse carried backed in+favour voted+for supported accepted | принять принят одобрить одобрен утвердить ратифицировать поддержать за+проголосовать принятие | қабылда мақұлда бекіт ратификация
rejected reject rejection voted+down turned+down refused refuse declined dismiss dismissed spurned against voted+against blocked veto vetoed threw+out said+no opposed | отклонить отвергнуть отказать отказаться отказ против проголосовать+против ветировать вето заблокировать не+принять | қабылдама бас+тарт қарсы вето
abstained abstain abstentions abstaining | воздержаться воздержался | қалыс
majority margin votes+for narrow narrowly | большинство перевес | көпшілік басым
parliament parliamentary chamber assembly legislature lawmakers deputies legislators house mps senate senators congress duma | парламент палата дума депутат парламентарий законодатель собрание сенат сенатор мажилис | парламент мәжіліс депутат сенат
president presidential head+state presidency | президент глава+государства президентский | президент мемлекет+басшы
premier prime+minister head+government cabinet | премьер премьер-министр глава+правительства кабмин кабинет | премьер үкімет+басшы
minister ministers ministry secretary department | министр министерство ведомство минфин минздрав минобороны мид | министр министрлік ведомство
government cabinet authorities administration officials state executive | правительство власти кабинет администрация государство чиновник | үкімет билік әкімшілік
governor regional region province provincial prefect | губернатор область областной регион край провинция глава+региона аким | губернатор облыс өңір әкім
mayor mayoral city+hall town+hall municipal municipality council councillor councillors aldermen | мэр мэрия градоначальник муниципальный горсовет горадминистрация депутат+городской | әкім қалалық мәслихат
chief head heads leader boss chairman chairwoman chair chairs director president leads led runs | глава руководитель начальник лидер председатель директор возглавлять шеф гендиректор | басшы төраға жетекші директор бастық
spokesman spokeswoman spokesperson press+office press+service representative | пресс-секретарь пресс-служба представитель пресс | өкіл баспасөз+хатшы баспасөз+қызмет
appointed appoint named named nominated nominate chosen installed sworn+in takes+over took+over succeeded successor replace replaced | назначить назначен назначение выдвинуть избрать сменить преемник вступить+должность утвердить | тағайында сайла орнына
resigned resign resignation quit quits stepped+down step+down stood+down sacked fired dismissed dismissal removed ousted left+office | уйти+отставку отставка уволить уволен увольнение снять+должности подать+отставку сложить+полномочия освободить+должности | отставка қызметінен босат кет
party parties faction bloc coalition alliance | партия фракция блок коалиция союз альянс | партия фракция блок коалиция одақ
opposition opponents opponent critics rivals rival dissidents | оппозиция оппозиционный противник критик соперник | оппозиция қарсылас сынш
candidate candidates contender challenger hopeful nominee stand run running | кандидат претендент соперник выдвиженец | кандидат үміткер
campaign campaigned campaigning canvassing promised | кампания агитация предвыборный | науқан үгіт
observers monitors monitoring watchdog mission | наблюдатель миссия наблюдение | бақылаушы миссия
rigged rigging fraud falsified stuffed stuffing irregularities carousel | фальсификация вброс подтасовка подтасовать карусель сфальсифицировать | бұрмала жалған
protest protests protested protesters protester demonstrators demonstration demonstrated rally rallied marched march picket picketed took+streets demonstrate gathering crowd gathered assembled | протест протестовать протестующий митинг демонстрация демонстрант шествие пикет выйти+улицу акция собраться манифестация | наразылық митинг шеру пикет жинал
strike strikes striking strikers walkout walk+out walked+out stoppage downed+tools stopped+work refuse+work industrial+action | забастовка бастовать стачка бастующий прекратить+работу остановить+работу | ереуіл жұмыс+тоқтат
banners placards slogans chanted shouted signs flags posters | плакат лозунг транспарант скандировать флаг баннер | ұран плакат
demand demanded demands demanding called+for calls+for call+for insist insisted urged urge want wants | требовать потребовать требование настаивать призвать добиваться хотеть | талап шақыр
promise promised promises pledge pledged vow vowed undertake undertook guarantee guaranteed assured assure will+get | обещать пообещать обещание заверить гарантировать поклясться обязаться посулить | уәде сендір кепілдік
offer offered offers proposed propose proposal proposals suggested suggest put+forward plan | предложить предложение предлагать инициатива проект | ұсын
agree agreed agreement deal accord pact treaty settlement compromise signed sign memorandum | соглашение договориться договор договорённость сделка согласиться компромисс подписать пакт меморандум | келісім келіс шарт мәміле қол+қой
talks negotiations negotiate negotiated negotiators talk discussed discuss discussion dialogue round | переговоры переговорщик обсудить обсуждение диалог беседа встреча | келіссөз талқыла диалог
met meet meeting meets summit visited visit visits received hosted talks conference arrived | встреча встретиться саммит визит посетить принять прибыть заседание совещание | кездес сапар саммит жиналыс отырыс
support supported supporters backing backed back backs favour approve endorse stood+behind | поддержать поддержка поддерживать сторонник одобрить выступить+за | қолда жақта
criticised criticise criticism criticized condemned condemn slammed attacked denounced blasted blame blamed fault reproached called+disgrace called+farce | критиковать раскритиковать критика осудить упрекнуть обрушиться обвинить назвать+позором | сына айыпта кінәла
welcomed welcome praised praise hailed applauded congratulated commended thanked thank | приветствовать похвалить поздравить поблагодарить благодарить одобрить | құттықта алғыс мақта қош
denied deny dismissed rejected nonsense untrue false not+true refuted | отрицать опровергнуть неправда ложь чушь не+соответствует | жоққа+шығар өтірік шындық
comment comments commented would+not+say declined+comment silent drawn no+comment not+comment remarks refused+comment | комментарий комментировать прокомментировать отказаться+комментировать отказ+комментариев молчать воздержаться+комментариев | түсініктеме пікір
war conflict hostilities fighting clashes clash battle | война конфликт боевой бой столкновение сражение | соғыс қақтығыс ұрыс
border frontier checkpoint crossing customs | граница пограничный переход кпп таможня | шекара кеден өткел
sanctions embargo restrictions restrict curbs blacklist | санкции эмбарго ограничение чёрный+список | санкция шектеу
refugees migrants asylum displaced immigration immigrants | беженец мигрант переселенец иммигрант | босқын мигрант
embassy ambassador envoy diplomat diplomats consulate consul diplomatic | посольство посол дипломат консульство посланник | елшілік елші дипломат консул
neighbours neighbouring country countries state nation abroad foreign | сосед соседний страна государство иностранный зарубежный | көрші ел мемлекет шетел
reform reforms overhaul changes amend amended amendment amendments change revise | реформа изменение поправка изменить пересмотреть | реформа өзгеріс түзету
council committee commission panel board body | совет комитет комиссия коллегия орган | кеңес комитет комиссия
postponed postpone delayed put+off deferred adjourned pushed+back moved later | отложить перенести отсрочить сдвинуть отсрочка | кейінге шегер
cancelled cancel scrapped called+off dropped withdrawn withdraw abandoned abolished abolish revoked | отменить отмена отозвать снять упразднить аннулировать | жой алып+таста күшін
independent independence neutral autonomy | независимый независимость самостоятельный | тәуелсіз дербес
opposed oppose opposes opposition against resist resisted disagreed disagree objected object | против возражать возразить противиться несогласный выступить+против не+согласен | қарсы келіспе
residents inhabitants people locals villagers townspeople citizens population townsfolk | житель местный население горожанин сельчанин люди граждане | тұрғын халық жергілікті
petition signatures signed collected | петиция подпись подписать собрать | петиция қол+қой
`
