/**
 * Accidents, disasters, rescue and war in other words: English | Russian | Kazakh, a concept a line. `no+injured` stands for both
 * words near each other. Written for this project.
 */
export const harmAndRescue = `
safe safely unharmed unhurt uninjured unscathed survived intact nobody+hurt nobody+injured nobody+killed no+injuries no+casualties no+victims no+deaths no+hurt not+hurt not+injured not+killed without+injuries without+casualties | невредимый цел целый уцелеть уцелел живой обошлось никто+пострадал нет+пострадавших без+пострадавших без+жертв нет+жертв нет+погибших нет+раненых избежать+жертв | аман тірі зардап+жоқ жарақат+алмады зардап+шеккен+жоқ шығын+жоқ
killed dead died die dies death deaths perished perish fatalities fatality fatal deadly slain lives claimed toll corpse corpses body bodies lost+lives lost+life | погибнуть погибли погиб погибший скончаться скончался умереть умер жертва смерть гибель летальный убит тело тела смертельный мертвый унес+жизни унесла+жизни | қаза өлім өлді мерт құрбан қайтыс көз+жұм
injured injuries injury wounded wounds hurt bruised bruises fractures broken burns suffered maimed treated scratches cuts | ранить ранен раненый пострадать пострадавший травма травмировать ушиб перелом ожог увечье ранение | жарақат жарала зардап күйік
hospital hospitals hospitalised hospitalized clinic ward admitted ambulance ambulances infirmary intensive treated surgery | больница больничный госпиталь клиника госпитализировать реанимация скорая стационар медпункт | аурухана дәрігер жедел емхана
missing unaccounted vanished disappeared untraced lost not+found still+sought search+for trace | пропасть пропал пропавший исчезнуть исчез разыскивать ищут не+найден не+могут+найти | жоғал іздесті хабарсыз
search searching searched hunt hunting combing scour scoured looking+for sought seek | поиск искать ищут разыскивать прочёсывать прочесать розыск | ізде іздестір
rescue rescued rescuers rescuer saved save saving pulled freed free extricated recovered plucked brought+ashore brought+safety dug+out pulled+out | спасти спасатель спасатели спасать спас извлечь вытащить вытащили достать достали освободить поднять снять сняли | құтқар шығар
evacuate evacuated evacuation moved relocated fled flee leave abandoned emptied sheltered shelter shelters cleared displaced led+out moved+out had+leave | эвакуировать эвакуация вывезти вывезли покинуть отселить расселить укрытие укрыться переселить вывели вывести | көшір эвакуация қауіпсіз паналау
stranded trapped stuck marooned cut+off isolated blocked imprisoned caught | застрять застрял отрезать отрезан заблокировать заблокированный оказаться ловушка зажат | қамалып қалып оқшау
struck strike hit hits collided collision crashed crash rammed smashed ploughed slammed ran+into drove+into crashed+into collide wreck | столкнуться столкновение врезаться врезался удариться наехать наехал авария дтп протаранить влететь | соқтығыс апат соғыл қағып
derailed derail derailment jumped+rails left+rails came+rails off+rails rails carriages carriage wagons coaches locomotive | сойти+рельсов сошёл+рельсов рельсы вагон вагоны локомотив крушение | рельс вагон
overturned overturn capsized rolled flipped toppled upside | перевернуться опрокинуться перевернулся опрокинулся завалиться | аударыл төңкеріл
sank sink sinking sunk sinks went+down foundered submerged | затонуть затонул тонуть утонуть потонуть пойти+дно | бат шөг суға+бат
drowned drowning drown swept+away carried+away | утонуть утонул тонуть смыть смыло унести унесло | суға+кет
aground reef rocks grounded stranded beached ran+onto | сесть+мель мель риф скала камни | қайраң тас
fire fires blaze inferno flames burned burnt burning ablaze smoke smoked smouldering alight ignited ignite firefighters firefighter fireman crews gutted charred scorched caught+fire engulfed | пожар пожарный огонь пламя гореть сгореть сгорел загореться загорелся возгорание тушить дым задымление пепелище вспыхнуть горит выгореть | өрт өртен жан түтін от жалын
extinguished extinguish doused put+out quelled contained contain brought+control under+control tamed | потушить потушили тушить погасить ликвидировать локализовать справиться+огнём | сөндір ауыздықта
explosion explosions blast blasts exploded explode detonated blew+up went+off burst bang boom ripped | взрыв взорваться взорвать хлопок рвануть детонация прогреметь грохот | жарылыс жарыл
collapsed collapse caved fell+in gave+way crumbled came+down rubble debris ruins wreckage buckled toppled | обрушиться обрушение рухнуть рухнул обвалиться обвал завал завалы обломки развалины провалиться | құла опырыл үйінді қирап
destroyed destroy destruction demolished demolish levelled flattened razed ruined wrecked wiped devastated devastation uninhabitable | разрушить разрушение уничтожить уничтожен снести сгореть разбить развалить непригодный | қира жойыл бүлін
damaged damage harmed battered cracked cracks crack shattered torn ripped tore broke hit losses | повредить повреждение повреждён ущерб трещина пострадать разбить сорвать сорвало побить | зақым залал бүлін шығын жарық+түс
leak leaked leaking spill spilled spilt seeped escaped flowed poured slick discharge gushed | утечка утечь разлив разлиться вытечь протечь попасть вылиться пятно просочиться течь | ағып төгіл жайыл
flood floods flooded flooding inundated submerged underwater overflowed swollen deluge burst+banks waist-deep under+water high+water | наводнение паводок затопить затопление подтопить половодье разлиться залить под+водой выйти+берегов топить вода+подняться | су+бас тасқын тасы
earthquake quake tremor tremors aftershock aftershocks shook shaken shaking jolted jolt magnitude epicentre seismologists seismic richter | землетрясение толчок толчки афтершок сейсмолог магнитуда эпицентр подземный балл трясти тряхнуть сейсмический | жер+сілкін дүмпу эпицентр магнитуда балл сейсмолог
storm storms hurricane cyclone typhoon tornado gale gales gusts winds squall tempest windstorm | шторм буря ураган циклон тайфун смерч ветер порыв шквал непогода стихия | дауыл құйын жел боран
snow snowfall snowstorm blizzard drifts snowed avalanche snowbound ice icy frost frozen slippery | снег снегопад метель буран сугроб лавина заносы лёд гололёд мороз пурга | қар боран көшкін мұз көктайғақ
rain rains rainfall downpour downpours showers torrential deluge wet | дождь ливень осадки ливневый дожди | жаңбыр нөсер жауын
landslide mudslide mudflow slope slid slide hillside | оползень сель селевой склон сойти | көшкін сел жылжыма
drought dry arid parched rainless dried | засуха засушливый сухой пересохнуть | құрғақшылық қуаңшылық
heat heatwave hot scorching sweltering degrees temperature temperatures | жара жаркий зной градус температура | ыстық аптап градус
warned warn warning warnings alert alerts alerted caution cautioned advisory sirens siren | предупредить предупреждать предупреждение предостеречь оповестить оповещение сирена тревога извещать | ескерт дабыл хабардар
emergency disaster+zone state+emergency crisis | чрезвычайный чс режим+чс кризис бедствие экстренный | төтенше дағдарыс
aid relief help assistance helped supplies volunteers volunteer donations donated donate humanitarian tents blankets | помощь помочь гуманитарный волонтёр доброволец пожертвование палатка одеяло доноры | көмек еріктілер гуманитар жәрдем
mourning mourned mourn grief condolences condolence tribute tributes funeral buried burial flowers candles vigil memorial flags half-mast | траур скорбь соболезнование похороны похоронить прощание цветы память почтить поминать | аза қайғы көңіл жерле
attack attacked attackers assault assaulted raid raided ambush stormed stabbed stabbing knife | нападение напасть напал атака атаковать нож зарезать ранить налёт штурм | шабуыл пышақ
shooting shot shots gunfire fired opened+fire gunman gunmen shooter shelling shelled bombardment rockets missiles drones artillery | стрельба стрелять открыть+огонь выстрел обстрел обстрелять ракета дрон беспилотник артиллерия стрелок | ату оқ атыс атқыла зымыран дрон
weapon weapons gun guns pistol rifle firearm arms ammunition | оружие пистолет ружьё автомат винтовка боеприпас патрон | қару мылтық оқ-дәрі
troops soldiers army military servicemen forces fighters militants rebels insurgents gunmen armed | войска солдаты армия военный военнослужащий силы боевик повстанец вооружённый | әскер сарбаз армия жасақ
ceasefire truce peace armistice lull hostilities | перемирие прекращение+огня мир мирный затишье | бітім бейбіт
hostage hostages kidnapped abducted kidnap captors captive ransom freed released | заложник похитить похищение плен выкуп похищенный освободить | кепіл ұрла босат
poison poisoned poisoning toxic fumes carbon chemical chlorine ammonia contaminated | отравление отравиться отравить ядовитый токсичный угарный химический хлор аммиак яд | улан уыт химия
outage blackout power+cut without+electricity without+power no+power no+electricity lights+out darkness dark power+lines electricity+restored | отключение обесточить без+света без+электричества свет+пропал блэкаут обесточен темнота остаться+света | жарықсыз жарық+сөн электр+ажырат
`
