/** Police, courts and crime in other words: English | Russian | Kazakh, a concept a line. Written for this project. */
export const lawAndOrder = `
court courts courtroom tribunal judge judges judged judiciary magistrate jury jurors bench justices | суд судья судебный судейский присяжные трибунал коллегия | сот судья төреші алқа
ruled rule ruling decided decision decide judgment verdict declared found held upheld | постановить постановление решение решить вердикт признать вынести определение счесть | шешім үкім қаулы деп+тап таны
sentenced sentence convicted conviction guilty jailed imprisoned years+prison years+jail behind+bars term condemned prison jail | приговорить приговор осудить осуждён виновный признан лишение+свободы срок тюрьма колония получить+лет посадить | үкім сотталды кінәлі түрме бас+бостандық
acquitted acquittal cleared innocent not+guilty exonerated dropped | оправдать оправдан оправдательный невиновный невиновность снять+обвинения прекратить+дело | ақта кінәсіз
arrested arrest arrests detained detain detention custody remand remanded seized captured caught caught held handcuffs handcuffed nabbed taken+custody apprehended pre-trial | арестовать арест задержать задержан задержание стража сизо поймать схватить взять+стражу наручники изолятор | ұста қама тұтқын абақты қамау
released release freed bail let+go walked+free set+free liberty | освободить освобождён отпустить отпущен выпустить залог вышел+свободу свобода | босат бостан кепіл
charged charges charge accused accuse indicted indictment prosecuted prosecution allegations alleged suspicion suspected suspect defendant | обвинить обвинять обвинение предъявить подозревать подозрение подозреваемый обвиняемый подсудимый вменять инкриминировать | айыпта айып күдік сотталушы
investigating investigate investigation investigators inquiry inquest probe examine examining looking+into look+into established causes case+opened opened+case commission+inquiry | расследовать расследование следствие следователь выяснять выяснить проверка проверять разбираться установить устанавливать возбудить+дело причины комиссия | тергеу тергеп тексер анықта іс+қозғал себеб
prosecutor prosecutors prosecution prosecutorial attorney | прокурор прокуратура гособвинитель обвинение надзор | прокурор прокуратура
lawyer lawyers attorney counsel barrister solicitor defence advocate legal+team | адвокат защитник защита юрист правозащитник | адвокат қорғаушы заңгер
appeal appealed appeals contest contested challenge challenged higher+court overturn overturned quash quashed | обжаловать обжалование апелляция кассация оспорить оспаривать опротестовать отменить вышестоящий | шағым апелляция дау+айт жоғарғы
police policeman policemen officer officers constable detectives detective patrol cops law+enforcement | полиция полицейский милиция правоохранитель патруль сыщик оперативник силовик мвд | полиция полицей тәртіп+сақшы патруль
search searched raided raid raids combed confiscated seized seizure carried+off took+away | обыск обыскать изъять изъяли конфисковать выемка обыскали забрать | тінт тәркіле алып+қой
stolen steal stole theft thief thieves robbed robbery robbers robber raiders heist burglary burglars loot looted made+off haul | украсть украден кража вор похитить похищен ограбить ограбление грабитель налёт налётчик унести добыча взломать вынести | ұрла ұры тонау қарақшы тона
fled flee escaped escape ran+off drove+off run away getaway sped+off disappeared on+run | скрыться скрылся бежать сбежать сбежал убежать уехать побег удрать уйти | қаш бой+тас
bribe bribes bribery corruption corrupt kickbacks kickback graft embezzled embezzlement embezzling siphoned misappropriated laundering | взятка коррупция откат хищение растрата присвоить мошенничество отмывание казнокрадство | пара жемқор жымқыр жегіш
fraud fraudulent swindle swindled scam cheated deceived deceive forged forgery fake counterfeit | мошенник мошенничество обман обмануть подделка подделать фальшивый афера аферист | алаяқ алда жалған қолдан
murder murdered homicide killing killer killed manslaughter slain | убийство убить убийца убитый душегуб | кісі+өлтір өлтір
fine fined fines penalty penalties pay ticket | штраф оштрафовать взыскать взыскание санкция пеня | айыппұл
illegal unlawful illegally unlawfully banned outlawed forbidden against+law prohibited not+legal void null invalid | незаконный незаконно неправомерный запрещённый вопреки+закону противозаконный недействительный | заңсыз тыйым жарамсыз
ban bans banned barred bar prohibit prohibited prohibition forbid forbidden outlaw not+allowed not+admitted disallowed may+not | запрет запретить запрещать запрещён не+допустить нельзя недопуск не+пустить | тыйым рұқсат+жоқ рұқсат+берме
allowed allow permit permitted permission approve licence license let authorised authorized green+light | разрешить разрешение позволить лицензия допустить пустить дозволить | рұқсат лицензия
law laws legislation act bill statute code legal rules rule regulation regulations | закон законодательство законопроект кодекс правила норма акт положение | заң кодекс ереже
violation violations violated violate breach breached breaches broke broken broken+rules infringement infringed irregularities flouted offences | нарушение нарушить нарушать преступить несоблюдение | бұзу бұз бұзушылық
witness witnesses eyewitness eyewitnesses onlookers bystanders saw testified testify testimony | свидетель очевидец свидетельство показания видеть прохожий | куә көрген айғақ
trial hearing hearings proceedings session case court+case process closed+doors in+camera closed | процесс слушание заседание разбирательство дело закрытый | процесс отырыс іс жабық
evidence proof prove proved proven recordings footage video camera cameras cctv | доказательство доказать улика запись видео камера видеозапись съёмка | дәлел бейне камера жазба
denied deny denies denial rejected rejects not+guilty disputed disputes innocence refuted | отрицать отвергать отвергнуть опровергнуть не+признать не+признаёт отвергает невиновность | жоққа+шығар мойында теріске
admitted admit confessed confess confession acknowledged pleaded+guilty owned+up | признать признаться сознаться признание сознался | мойында кінәсін
smuggled smuggling smugglers contraband hidden trafficked trafficking drugs cocaine heroin narcotics cannabis | контрабанда контрабандист наркотик кокаин героин перевозить тайник спрятать | контрабанда есірткі жасыр
prison jail prisoner prisoners inmate inmates cell cells convict convicts warden guards | тюрьма колония заключённый осуждённый камера узник надзиратель | түрме тұтқын колония
complaint complained complain complaints sued sue lawsuit suit claim claims damages plaintiff | жаловаться пожаловаться жалоба иск истец подать+суд судиться возмещение | шағым арыз талап+арыз
compensation compensate compensated damages payout payouts reimbursed indemnity | компенсация компенсировать возместить возмещение выплата выплатить | өтем өтемақы төлем
secret secrecy classified confidential undisclosed not+disclosed not+released withheld anonymity anonymous not+named | тайна секрет секретный засекретить не+раскрыть конфиденциальный анонимный не+называть | құпия жасырын жария+етпе
hacker hackers hacked hack cyberattack breach malware ransomware computer+attack | хакер взлом взломать кибератака вирус злоумышленник | хакер кибершабуыл бұзып
security guards guard guarded safeguard protected protection bodyguard | охрана охранник безопасность защита охранять караул | күзет қауіпсіздік қорға
`
