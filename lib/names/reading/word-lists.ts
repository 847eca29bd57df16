// Closed classes of words that rules lean on: small, written by hand, one string a class.

import { setOf } from '../../text/set-of';

/** Stand before names and belong to persons. Written without their period. */
export const GERMAN_TITLES = setOf(
  'Herr Herrn Frau Fräulein Dr Doktor Prof Professor Professorin Dipl Ing Mag PD Sir Lady Lord Lord Madame Monsieur Mademoiselle Mr Mrs Ms Miss Señor Señora Signor Signora Don Doña',
);
export const ENGLISH_TITLES = setOf(
  'Mr Mrs Ms Miss Mx Dr Prof Professor Sir Lady Lord Dame Rev Reverend Hon Gov Sen Rep Gen Lt Col Capt Sgt Maj Adm Cpl Pvt Fr Msgr Pres Amb Judge Justice Captain Colonel Sergeant Officer Detective Sheriff Madam Madame Monsieur Pope Saint Imam Sheikh Rabbi Pastor Father Sister Brother Uncle Aunt Coach',
);

/** Stand within family names in lower case. */
export const PARTICLES = setOf(
  'von van vom zu zur zum de del della dela dela der den da das do dos di du la le les el al ibn bin ben bint abu ten ter te af av y e al- st',
);

/** Particles that are ordinary German words: a name goes on after them only where one already began. */
export const COMPANY_ENDS = setOf(
  'AG GmbH mbH gGmbH SE KG KGaA OHG GbR UG eG eGmbH Inc Corp Corporation Ltd Limited LLC LLP PLC plc Plc SA SAS SpA SRL Srl NV BV AB ASA Oyj Oy PLLC Holding Holdings e.V e.V. eV e.G. S.A. S.p.A. N.V. B.V. S.A.S. Aktiengesellschaft',
);

export const GERMAN_CALENDAR = setOf(
  'Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montagabend Ostern Pfingsten Weihnachten Uhr Jahr Jahre Jahren Euro Dollar Mark Prozent Millionen Milliarden Million Milliarde Meter Kilometer Seite',
);
export const ENGLISH_CALENDAR = setOf(
  'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun',
);

export const GERMAN_FUNCTION = setOf(`
  der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn doch sondern sowie
  ich du er sie es wir ihr ihnen ihm ihn mich mir dich dir uns euch sein seine seinen seinem seiner seines ihre ihren ihrem ihrer
  ihres mein meine meinen meinem meiner unser unsere unseren dieser diese dieses diesen diesem jener jene jenes jeder jede jedes
  jeden alle allen aller alles viele vielen vieler wenige einige einigen mehrere manche solche beide beiden andere anderen
  in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur über unter durch für gegen ohne um bis seit während wegen
  trotz laut gemäß statt anstatt zwischen neben hinter außer entlang innerhalb außerhalb dank mithilfe angesichts aufgrund anhand
  wer was wen wem wo wie wann warum weshalb welche welcher welches wenn weil dass da ob als obwohl damit nachdem bevor sobald
  solange falls sofern indem sodass hier dort da dann danach davor dabei dafür dagegen darauf daraus darin darum damals daher
  jetzt nun nur noch schon auch so sehr mehr meist meistens immer nie wieder bereits erst gerade heute gestern morgen bald zuvor
  zunächst zuletzt zudem außerdem allerdings jedoch dennoch trotzdem deshalb deswegen also somit folglich inzwischen mittlerweile
  einst ebenso ebenfalls insgesamt insbesondere etwa rund fast knapp gut nicht ja nein ist sind war waren wird werden wurde wurden
  hat haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen darf mag man sich selbst zwar vielleicht
  offenbar natürlich leider übrigens so denn nachdem ex pro foto bild quelle hintergrund themen weitere weiteren lesen mehr siehe
  erste ersten zweite zweiten dritte dritten letzte letzten neue neuen neuer neues alte großer große zwei drei vier fünf sechs
  sieben acht neun zehn elf zwölf hallo liebe lieber danke bitte wow oh ach
`);
export const ENGLISH_FUNCTION = setOf(`
  the a an this that these those my your his her its our their some any no every each all both either neither such what which
  who whom whose when where why how if then than because although though while since until unless whether as so but and or nor
  yet for of in on at by to from with without within into onto over under above below between among through during before after
  about against across along around behind beside beyond despite except inside like near off out outside past per plus toward
  towards up down upon via i you he she it we they me him us them myself yourself himself herself itself themselves is are was
  were be been being am do does did have has had will would shall should can could may might must not yes here there now just
  only also even still already again once twice never always often sometimes usually however therefore meanwhile moreover instead
  today yesterday tomorrow later earlier first second third last next another other others more most much many few less least one
  two three four five six seven eight nine ten hello hi dear thanks please well oh ok okay let don't didn't can't
`);

/** Finite verbs of saying that stand next to their speaker. */
export const GERMAN_CUES = setOf(`
  sagte sagt sagten erklärte erklärt betonte betont meinte meint berichtete berichtet ergänzte ergänzt warnte warnt forderte fordert
  kritisierte kritisiert versicherte versichert bestätigte bestätigt antwortete fragte fragt behauptete behauptet schrieb schreibt
  äußerte äußert mahnte mahnt lobte lobt bekräftigte bekräftigt erläuterte erläutert zitierte zitiert verkündete verkündet meldete
  fügte teilte kündigte kündigt räumte räumt wies rief ruft bezeichnete bezeichnet begrüßte begrüßt bedauerte bedauert glaubt glaubte
  findet fand hofft hoffte erinnerte erinnert urteilte urteilt schilderte schildert erzählt erzählte verspricht versprach so
  unterstrich unterstreicht sprach spricht gestand gab gibt sieht sah plädierte plädiert resümierte freute freut
`);
export const ENGLISH_CUES = setOf(`
  said says told tells added adds wrote writes tweeted asked asks argued argues explained explains claimed claims noted notes warned
  warns announced insisted insists replied recalled recalls testified admitted admits suggested suggests stated states declared
  believes thinks thought continued continues agreed agrees joked quipped concluded concludes stressed emphasized
`);

/** Short capitals that name no organization. */
export const PLAIN_CAPITALS = setOf(`
  USA US UK UAE DDR BRD NRW EUR USD CHF PDF HTML CD DVD TV PC CO IT KI AI HIV AIDS ADHS DNA RNA PCR CEO CFO CTO COO PR WM EM OP ICE
  GPS SMS SUV LKW PKW LED LCD USB SIM WLAN DSL LTE URL FAQ VIP GAU AKW KFZ ABS MEZ MESZ UTC GMT OK NS MP MEP PhD MBA HD UHD VR AR API
  II III IV VI VII VIII IX XI XII XIII XIV XV XVI XX XXI AM PM ID RIP DIY HR VS NR St SS LP EP DJ MC TNT PVC CBD THC BIP GDP IQ EQ SOS
  ISS DAX UMTS GSM GPRS EDGE PS GB MB KB TB OS ALS GTA GG BGB StGB GSLV PSLV FCKW HL CPU GPU RAM NVA VIII COVID CORONA COVID-19 SARS NEU INFO HINWEIS ACHTUNG FOTO VIDEO BILD UPDATE LIVE TOP NEW THE AND FOR WITH NOT ALL ARE YOU BUT
  DIE DER DAS UND MIT VON FÜR IST EIN IM AN AUF ZU NICHT AUS BEI NACH WIE SIE WIR ICH
`);
