/**
 * German verbs that report what someone said or wrote, one a line: lemma | forms of one word | particle: forms whose
 * particle stands apart ("teilte … mit") | an example. From our own lexicon of reporting verbs (CC0).
 */
export const GERMAN_CUES = `
sagen | sagt sagte sagten gesagt |  | „Wir fangen morgen an“, sagte die Bauleiterin.
erklären | erklärt erklärte erklärten |  | Der Minister erklärte, die Frist sei verstrichen.
berichten | berichtet berichtete berichteten |  | Eine Anwohnerin berichtete von lautem Knallen in der Nacht.
antworten | antwortet antwortete antworteten geantwortet |  | „Darüber reden wir später“, antwortete der Trainer.
behaupten | behauptet behauptete behaupteten |  | Der Händler behauptete, er habe die Ware nie gesehen.
versichern | versichert versicherte versicherten |  | Die Firma versicherte, alle Löhne würden gezahlt.
meinen | meint meinte meinten gemeint |  | Der Wirt meinte, die neue Regel schade den Kneipen.
warnen | warnt warnte warnten gewarnt |  | Die Feuerwehr warnte vor offenen Flammen im Wald.
fordern | fordert forderte forderten gefordert |  | Die Gewerkschaft forderte fünf Prozent mehr Lohn.
mahnen | mahnt mahnte mahnten gemahnt |  | Der Bischof mahnte zur Geduld.
kritisieren | kritisiert kritisierte kritisierten |  | Der Verband kritisierte den Entwurf als unausgegoren.
loben | lobt lobte lobten gelobt |  | Die Präsidentin lobte den Einsatz der Helfer.
klagen | klagt klagte klagten geklagt |  | Viele Bauern klagten über den trockenen Sommer.
beklagen | beklagt beklagte beklagten |  | Die Leiterin beklagte den Mangel an Personal.
beteuern | beteuert beteuerte beteuerten |  | Der Angeklagte beteuerte seine Unschuld.
bekräftigen | bekräftigt bekräftigte bekräftigten |  | Die Kanzlerin bekräftigte ihre Haltung vom Vortag.
bestätigen | bestätigt bestätigte bestätigten |  | Ein Sprecher bestätigte den Einsatz am Abend.
dementieren | dementiert dementierte dementierten |  | Das Ministerium dementierte den Bericht umgehend.
entgegnen | entgegnet entgegnete entgegneten |  | „Das stimmt so nicht“, entgegnete die Abgeordnete.
erwidern | erwidert erwiderte erwiderten |  | „Ich war gar nicht dort“, erwiderte der Zeuge.
kontern | kontert konterte konterten gekontert |  | „Zahlen lügen nicht“, konterte der Kämmerer.
erzählen | erzählt erzählte erzählten |  | Die alte Dame erzählte von ihrer Kindheit an der Küste.
schildern | schildert schilderte schilderten geschildert |  | Der Polizist schilderte den Ablauf der Nacht.
erläutern | erläutert erläuterte erläuterten |  | Die Ingenieurin erläuterte den Plan an einer Karte.
bemerken | bemerkt bemerkte bemerkten |  | „Spät, aber immerhin“, bemerkte der Richter.
äußern | äußert äußerte äußerten geäußert |  | Der Arzt äußerte Bedenken: „Das geht zu schnell.“
verkünden | verkündet verkündete verkündeten |  | Der Vorsitzende verkündete das Ergebnis um Mitternacht.
melden | meldet meldete meldeten gemeldet |  | Die Polizei meldete drei Festnahmen.
urteilen | urteilt urteilte urteilten geurteilt |  | „Ein verschenktes Jahr“, urteilte die Kritikerin.
resümieren | resümiert resümierte resümierten |  | „Es hätte schlimmer kommen können“, resümierte der Kapitän.
bilanzieren | bilanziert bilanzierte bilanzierten |  | „Wir haben viel gelernt“, bilanzierte die Trainerin.
konstatieren | konstatiert konstatierte konstatierten |  | Der Gutachter konstatierte erhebliche Mängel am Dach.
monieren | moniert monierte monierten |  | Die Prüfer monierten fehlende Belege.
bemängeln | bemängelt bemängelte bemängelten |  | Die Eltern bemängelten den Zustand der Toiletten.
rügen | rügt rügte rügten gerügt |  | Der Rechnungshof rügte die hohen Ausgaben.
schimpfen | schimpft schimpfte schimpften geschimpft |  | „So eine Frechheit“, schimpfte der Rentner.
poltern | poltert polterte polterten gepoltert |  | „Das ist doch Unsinn“, polterte der Parteichef.
wettern | wettert wetterte wetterten gewettert |  | Im Bierzelt wetterte er gegen die Hauptstadt.
spotten | spottet spottete spotteten gespottet |  | „Ein Zwerg von einer Reform“, spottete der Kabarettist.
witzeln | witzelt witzelte witzelten gewitzelt |  | „Ich hatte gerade nichts Besseres vor“, witzelte die Siegerin.
scherzen | scherzt scherzte scherzten gescherzt |  | „Der Kaffee war der Hauptgrund“, scherzte der neue Chef.
höhnen | höhnt höhnte höhnten gehöhnt |  | „Und das nennen sie Fortschritt“, höhnte der Kolumnist.
flüstern | flüstert flüsterte flüsterten geflüstert |  | „Leise, sie schläft“, flüsterte der Vater.
murmeln | murmelt murmelte murmelten gemurmelt |  | „Schon gut“, murmelte der Junge.
brüllen | brüllt brüllte brüllten gebrüllt |  | „Alle auf den Boden“, brüllte der Räuber.
jubeln | jubelt jubelte jubelten gejubelt |  | „Endlich ein Titel“, jubelte der Torwart.
schwärmen | schwärmt schwärmte schwärmten geschwärmt |  | „Das Licht hier ist einmalig“, schwärmte die Malerin.
beichten | beichtet beichtete beichteten |  | Er beichtete seiner Frau die Spielschulden.
offenbaren | offenbart offenbarte offenbarten |  | In der Sendung offenbarte der Star seine Krankheit.
enthüllen | enthüllt enthüllte enthüllten |  | Die Zeitung enthüllte geheime Absprachen der Bieter.
drohen | droht drohte drohten gedroht |  | Der Staatschef drohte mit neuen Zöllen.
geloben | gelobt gelobte gelobten |  | Der Verein gelobte Besserung.
appellieren | appelliert appellierte appellierten |  | Die Rektorin appellierte an die Vernunft der Studenten.
verlangen | verlangt verlangte verlangten |  | Die Klägerin verlangte eine Entschuldigung.
beharren | beharrt beharrte beharrten |  | Der Senator beharrte auf seiner Darstellung.
plädieren | plädiert plädierte plädierten |  | Der Verteidiger plädierte auf Freispruch.
argumentieren | argumentiert argumentierte argumentierten |  | Die Anwältin argumentierte, der Vertrag sei nie wirksam geworden.
präzisieren | präzisiert präzisierte präzisierten |  | „Gemeint war nur der Nordteil“, präzisierte der Planer.
ergänzen | ergänzt ergänzte ergänzten |  | „Und es wird billiger“, ergänzte seine Kollegin.
relativieren | relativiert relativierte relativierten |  | Später relativierte der Politiker seine Worte.
prognostizieren | prognostiziert prognostizierte prognostizierten |  | Das Institut prognostizierte ein Wachstum von einem Prozent.
prophezeien | prophezeit prophezeite prophezeiten |  | „In zehn Jahren fährt hier niemand mehr Auto“, prophezeite der Forscher.
frotzeln | frotzelt frotzelte frotzelten gefrotzelt |  | „Ein Tor hätte gereicht“, frotzelte der Gegner.
lästern | lästert lästerte lästerten gelästert |  | „Der singt wie eine rostige Tür“, lästerte die Jurorin.
ätzen | ätzt ätzte ätzten geätzt |  | „Ein Denkmal der Mutlosigkeit“, ätzte der Kritiker.
sticheln | stichelt stichelte stichelten gestichelt |  | „Manche üben ja noch“, stichelte der Weltmeister.
stöhnen | stöhnt stöhnte stöhnten gestöhnt |  | „Schon wieder ein Stau“, stöhnte der Busfahrer.
seufzen | seufzt seufzte seufzten geseufzt |  | „Es ist, wie es ist“, seufzte die Wirtin.
jammern | jammert jammerte jammerten gejammert |  | „Keiner hilft uns“, jammerte der Ladenbesitzer.
protestieren | protestiert protestierte protestierten |  | „Das ist gegen die Regeln“, protestierte der Spieler.
bedauern | bedauert bedauerte bedauerten |  | Die Bank bedauerte die Panne.
begrüßen | begrüßt begrüßte begrüßten |  | Der Mieterbund begrüßte das Urteil.
würdigen | würdigt würdigte würdigten gewürdigt |  | Der Laudator würdigte ihr mutiges Werk.
danken | dankt dankte dankten gedankt |  | „Ohne euch wäre das nie gelungen“, dankte die Regisseurin ihrem Team.
gratulieren | gratuliert gratulierte gratulierten |  | Die Ministerin gratulierte dem Preisträger per Video.
signalisieren | signalisiert signalisierte signalisierten |  | Beide Seiten signalisierten Bereitschaft zum Gespräch.
wiederholen | wiederholt wiederholte wiederholten |  | „Kein Kommentar“, wiederholte der Anwalt.
begründen | begründet begründete begründeten |  | Der Richter begründete das milde Urteil mit der Reue des Täters.
betonen | betont betonte betonten |  | „Das ist erst der Anfang“, betonte die Rektorin.
leugnen | leugnet leugnete leugneten geleugnet |  | „Ich war es nicht“, leugnete der Zeuge.
erwähnen | erwähnt erwähnte erwähnten |  | Den Streit erwähnte er nur am Rande.
twittern | twittert twitterte twitterten getwittert |  | „Was für ein Abend“, twitterte der Sänger.
posten | postet postete posteten gepostet |  | „Endlich daheim“, postete die Läuferin.
formulieren | formuliert formulierte formulierten |  | „Wir sind spät dran“, formulierte es der Planer.
kommentieren | kommentiert kommentierte kommentierten |  | „Ein starkes Spiel“, kommentierte die Trainerin.
insistieren | insistiert insistierte insistierten |  | „Die Zahlen müssen auf den Tisch“, insistierte die Prüferin.
rufen | ruft rief riefen gerufen |  | „Aufhören!“, rief eine Frau aus der letzten Reihe.
bestreiten | bestreitet bestritt bestritten |  | Der Konzern bestritt alle Vorwürfe.
raten | rät riet rieten geraten |  | Die Ärztin riet zu mehr Bewegung.
empfehlen | empfiehlt empfahl empfahlen empfohlen |  | Die Kommission empfahl eine Verschiebung.
befehlen | befiehlt befahl befahlen befohlen |  | „Zurück ins Lager“, befahl der Offizier.
bitten | bittet bat baten gebeten |  | „Bleiben Sie bitte zu Hause“, bat die Landrätin.
widersprechen | widerspricht widersprach widersprachen widersprochen |  | Die Klinik widersprach der Darstellung des Patienten.
schreien | schreit schrie schrien geschrien |  | „Ich will hier raus“, schrie der Mann.
gestehen | gesteht gestand gestanden |  | Der Fahrer gestand den Diebstahl noch am Unfallort.
verraten | verrät verriet verrieten |  | „Wir planen schon das nächste Album“, verriet die Sängerin.
versprechen | verspricht versprach versprachen versprochen |  | Die Partei versprach niedrigere Mieten.
schwören | schwört schwor schworen geschworen |  | „Ich war es nicht“, schwor der Beschuldigte.
sprechen | spricht sprach sprachen gesprochen |  | Der Forscher sprach von einem Durchbruch.
schreiben | schreibt schrieb schrieben geschrieben |  | „Ich komme wieder“, schrieb der Maler.
unterstreichen | unterstreicht unterstrich unterstrichen |  | „Die Zusage gilt“, unterstrich der Botschafter.
nennen | nennt nannte nannten genannt |  | Die Kanzlerin nannte das Ergebnis einen Erfolg.
beschreiben | beschreibt beschrieb beschrieben |  | „Es war still wie nie“, beschrieb der Wirt die Nacht.
fragen | fragt fragte fragten gefragt |  | „Wer bezahlt das alles?“, fragte ein Stadtrat.
mitteilen | mitteilt mitteilte mitteilten mitgeteilt | mit: teilt teilte teilten | Die Polizei teilte am Abend mit, der Junge sei gefunden.
ankündigen | ankündigt ankündigte ankündigten angekündigt | an: kündigt kündigte kündigten | Der Minister kündigte schärfere Kontrollen an.
angeben | angibt angab angaben angegeben | an: gibt gab gaben | Der Fahrer gab an, die Ampel sei grün gewesen.
zugeben | zugibt zugab zugaben zugegeben | zu: gibt gab gaben | Sie gab offen zu, sich geirrt zu haben.
einräumen | einräumt einräumte einräumten eingeräumt | ein: räumt räumte räumten | Der Konzern räumte Fehler bei der Prüfung ein.
hinzufügen | hinzufügt hinzufügte hinzufügten hinzugefügt | hinzu: fügt fügte fügten | „Und zwar sofort“, fügte sie hinzu.
feststellen | feststellt feststellte feststellten festgestellt | fest: stellt stellte stellten | Der Rechnungshof stellte Mängel bei der Vergabe fest.
klarstellen | klarstellt klarstellte klarstellten klargestellt | klar: stellt stellte stellten | „Ich trete nicht zurück“, stellte der Präsident klar.
vorwerfen | vorwirft vorwarf vorwarfen vorgeworfen | vor: wirft warf warfen | Die Opposition warf dem Senat Untätigkeit vor.
vorschlagen | vorschlägt vorschlug vorschlugen vorgeschlagen | vor: schlägt schlug schlugen | Die Grüne schlug einen Kompromiss vor.
aussagen | aussagt aussagte aussagten ausgesagt | aus: sagt sagte sagten | Die Nachbarin sagte vor Gericht aus, sie habe Schreie gehört.
anmerken | anmerkt anmerkte anmerkten angemerkt | an: merkt merkte merkten | „Das gilt auch für uns“, merkte der Redner an.
einwenden | einwendet einwandte einwandten eingewandt | ein: wendet wandte wandten | „Das ist viel zu teuer“, wandte die Kämmerin ein.
zurückweisen | zurückweist zurückwies zurückwiesen zurückgewiesen | zurück: weist wies wiesen | „Das ist falsch“, wies der Verband die Kritik zurück.
hinweisen | hinweist hinwies hinwiesen hingewiesen | hin: weist wies wiesen | „Das Bad bleibt zu“, wies die Stadt hin.
anprangern | anprangert anprangerte anprangerten angeprangert | an: prangert prangerte prangerten | „Hier schläft niemand“, prangerte die Gruppe an.
nachlegen | nachlegt nachlegte nachlegten nachgelegt | nach: legt legte legten | „Er kann es einfach nicht“, legte der Rivale nach.
beipflichten | beipflichtet beipflichtete beipflichteten beigepflichtet | bei: pflichtet pflichtete pflichteten | „Genau so ist es“, pflichtete ihm die Kollegin bei.
zustimmen | zustimmt zustimmte zustimmten zugestimmt | zu: stimmt stimmte stimmten | „Da haben Sie recht“, stimmte der Bauer zu.
abwiegeln | abwiegelt abwiegelte abwiegelten abgewiegelt | ab: wiegelt wiegelte wiegelten | „Alles halb so wild“, wiegelte der Kapitän ab.
nachfragen | nachfragt nachfragte nachfragten nachgefragt | nach: fragt fragte fragten | „Und wer haftet?“, fragte die Reporterin nach.
ausrufen | ausruft ausrief ausriefen ausgerufen | aus: ruft rief riefen | „Es lebe die Republik!“, rief der Redner aus.
aufrufen | aufruft aufrief aufriefen aufgerufen | auf: ruft rief riefen | „Kommt alle!“, rief die Leiterin auf.
zusammenfassen | zusammenfasst zusammenfasste zusammenfassten zusammengefasst | zusammen: fasst fasste fassten | „Ein gutes Jahr“, fasste die Chefin zusammen.
`;
