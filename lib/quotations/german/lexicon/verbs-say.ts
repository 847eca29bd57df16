/**
 * German verbs that say, report, name and state. A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_SAY = `
sagen |  |  |  | dt | s | „Halt“, sagte sie.
erklären |  |  |  | dtz | s | Er erklärte, die Frist sei verstrichen.
berichten |  |  |  | dtr | s | Sie berichtete von lautem Knallen.
antworten |  |  |  | dt | s | „Halt“, antwortete er.
behaupten |  |  |  | dtz | s | Er behauptete, er sei krank.
versichern |  |  |  | dtz | s | Sie versicherte, sie zahle.
beteuern |  |  |  | dtzr | s | Er beteuerte seine Unschuld.
bekräftigen |  |  |  | dtr | s | Sie bekräftigte ihre Haltung.
bestätigen |  |  |  | dtr | s | Ein Sprecher bestätigte den Einsatz am Abend.
bestreiten | bestreitet bestreiten bestritt bestritten bestreite | bestritten |  | tzr | s | Er bestritt alle Vorwürfe.
dementieren |  |  |  | tzr | s | Das Ministerium dementierte den Bericht umgehend.
entgegnen |  |  |  | dt | s | „Nein“, entgegnete sie.
erwidern |  |  |  | dt | s | „Ja“, erwiderte er.
kontern |  |  |  | d | s | „Nein“, konterte er.
erzählen |  |  |  | dtr | s | Sie erzählte von der Küste.
schildern |  |  |  | dtr | s | Er schilderte den Ablauf der Nacht.
erläutern |  |  |  | dtr | s | Sie erläuterte den Plan.
bemerken |  |  |  | dt | m | „Nein“, bemerkte er.
äußern |  |  |  | dtr | s | Der Arzt äußerte Bedenken: „Bald“
verkünden |  |  |  | dtzr | s | Sie verkündete das Ergebnis.
melden |  |  |  | dt | s | Sie meldete drei Festnahmen.
vermelden |  |  |  | dtr | s | Er vermeldete, der Platz sei voll.
informieren |  |  |  | dtr | s | Sie informierte, der Zug falle aus.
urteilen |  |  |  | dt | s | „Gut so“, urteilte sie.
resümieren |  |  |  | dt | s | „Halt“, resümierte er.
bilanzieren |  |  |  | dt | s | „Nein“, bilanzierte sie.
konstatieren |  |  |  | dtr | s | Er konstatierte Mängel am Dach.
betonen |  |  |  | dtr | s | „Nie“, betonte sie.
unterstreichen | unterstreicht unterstreichen unterstrich unterstrichen unterstreiche | unterstrichen |  | dtr | s | „Bald“, unterstrich er.
leugnen |  |  |  | tzr | s | Er leugnete, dort gewesen zu sein.
verneinen |  |  |  | dtr | s | Er verneinte, den Wagen zu kennen.
bejahen |  |  |  | dtr | s | Sie bejahte, dass der Test genügt.
erwähnen |  |  |  | dtr | s | Den Streit erwähnte er nur am Rande.
argumentieren |  |  |  | dt | s | Sie argumentierte, der Vertrag sei nichtig.
präzisieren |  |  |  | dtr | s | „Nein“, präzisierte er.
ergänzen |  |  |  | dt | s | „Bald“, ergänzte seine Kollegin.
relativieren |  |  |  | dr | s | Später relativierte der Politiker seine Worte.
signalisieren |  |  |  | dtzr | m | Beide signalisierten Bereitschaft.
wiederholen |  | wiederholt |  | dtr | m | „Halt“, wiederholte er.
begründen |  |  |  | tr | m | Er begründete das Urteil mit Reue.
rechtfertigen |  |  |  | tr | m | Er rechtfertigte den Kauf mit dem Preis.
formulieren |  |  |  | dr | m | „Halt“, formulierte es der Planer.
kommentieren |  |  |  | dtr | s | „Stark“, kommentierte sie.
insistieren |  |  |  | dt | s | „Nie“, insistierte sie.
beharren |  |  |  | dtr | m | Er beharrte auf seiner Darstellung.
widersprechen | widerspricht widersprechen widersprach widersprachen widerspreche | widersprochen |  | dtr | s | Die Klinik widersprach ihm.
gestehen | gesteht gestehen gestand gestanden gestehe | gestanden |  | dtzr | s | Er gestand den Diebstahl.
beichten |  | gebeichtet |  | dtzr | s | Er beichtete seiner Frau die Spielschulden.
verraten | verrät verraten verriet verrieten verrate | verraten |  | dtr | m | „Nein“, verriet sie.
offenbaren |  | offenbart |  | dtr | m | Er offenbarte seine Krankheit.
enthüllen |  |  |  | dtr | m | Das Blatt enthüllte den Betrug.
dozieren |  |  |  | dt | s | „Ja“, dozierte er.
referieren |  |  |  | dtr | s | Sie referierte, das Eis schmelze.
rekapitulieren |  |  |  | dt | s | „Drei Siege“, rekapitulierte er.
zitieren |  |  |  | qr | m | Sie zitierte den Wirt: „Halt“
paraphrasieren |  |  |  | qr | m | Er paraphrasiert den alten Brief.
beschreiben | beschreibt beschreiben beschrieb beschrieben beschreibe | beschrieben |  | tr | m | Er beschrieb, wie still es war.
sprechen | spricht sprechen sprach sprachen spreche | gesprochen |  | qr | m | Er sprach von einem Durchbruch.
reden |  |  |  | qr | m | Der Trainer redete von „Halt“.
nennen | nennt nennen nannte nannten nenne | genannt |  | q | m | Sie nannte das Ergebnis einen Erfolg.
bezeichnen |  |  |  | q | m | Er bezeichnete den Lärm als „Folter“.
betiteln |  |  |  | q | m | Er betitelte den Rivalen als „Hampelmann“.
titulieren |  |  |  | q | m | Sie titulierte ihn als „Träumer“.
charakterisieren |  |  |  | qr | m | Er charakterisierte den Plan als „Gut so“.
verdeutlichen |  |  |  | dtr | m | Sie verdeutlichte, dass Eile not tut.
konkretisieren |  |  |  | dtr | m | Er konkretisierte, es gehe um zwei.
spezifizieren |  |  |  | tr | m | Es spezifizierte, wer fährt.
thematisieren |  |  |  | tr | m | Sie thematisierte die Mieten.
berichtigen |  |  |  | dtr | m | „Halt“, berichtigte sie.
korrigieren |  |  |  | dtr | m | „Nie“, korrigierte er.
übermitteln |  |  |  | tr | m | Das Amt übermittelte, dass die Frist läuft.
verlauten |  |  |  | dt | s | Er verlautete, der König sei wohlauf.
verbreiten |  |  |  | tr | m | Er verbreitete, dass der Damm brach.
plaudern |  |  |  | dq | m | „Nein“, plauderte sie.
prahlen |  |  |  | dtz | s | Er prahlte, er habe einen Wels gefangen.
protzen |  |  |  | dt | m | „Ja“, protzte er.
orakeln |  |  |  | dt | s | „Halt“, orakelte er.
unken |  |  |  | dt | s | „Bald“, unkte er.
philosophieren |  |  |  | dr | m | „Nein“, philosophierte er.
bezeugen |  |  |  | tr | s | Zwei Frauen bezeugten, dass er da war.
beeiden |  |  |  | tr | s | Er beeidete, dass der Brief echt ist.
verteidigen |  |  |  | r | m | Er verteidigte den Bau der Brücke.
deklarieren |  |  |  | tqr | m | Sie deklarierte den See als „sauber“.
proklamieren |  |  |  | dtr | s | Das Volk proklamierte, es sei frei.
postulieren |  |  |  | dtr | s | Er postulierte, alles fließe.
attestieren |  |  |  | tr | m | Sie attestierte ihm gute Werte.
bescheinigen |  |  |  | tr | m | Das Amt bescheinigte, dass sie dort wohnt.
diktieren |  |  |  | dr | m | „Bald“, diktierte er.
rezitieren |  |  |  | qr | m | Er rezitierte ein Gedicht.
parieren |  |  |  | d | m | „Gut so“, parierte sie.
replizieren |  |  |  | dt | s | „Bald“, replizierte er.
verlesen | verliest verlesen verlas verlasen verlese | verlesen |  | qr | m | Der Anwalt verlas eine Erklärung.
verweisen | verweist verweisen verwies verwiesen verweise | verwiesen |  | tr | m | Er verwies auf das Gutachten.
versprechen | verspricht versprechen versprach versprachen verspreche | versprochen |  | dtzr | s | Sie versprach niedrigere Mieten.
geloben |  | gelobt |  | dtzr | s | Der Verein gelobte Besserung.
schwören | schwört schwören schwor schworen schwöre | geschworen |  | dtz | s | „Ja“, schwor er.
beschwören | beschwört beschwören beschwor beschworen beschwöre | beschworen |  | dtzr | s | Er beschwor, den Ring nie gesehen zu haben.
garantieren |  |  |  | dtzr | m | Sie garantiert, dass der Lack hält.
kolportieren |  |  |  | dtr | s | Das Blatt kolportierte, er gehe bald.
fabulieren |  |  |  | dtr | s | Er fabulierte, er sei Kapitän gewesen.
suggerieren |  |  |  | tr | m | Er suggeriert, dass Geld fehlt.
insinuieren |  |  |  | dtr | m | Sie insinuierte, er trinke.
besagen |  |  |  | dt | m | Sie besagt, dass um zehn Ruhe ist.
lauten |  |  |  | dt | m | Die Antwort lautete: „Nein.“
heißen | heißt heißen hieß hießen heiße | geheißen |  | t | w | Das heißt, dass der Zug nicht fährt.
bedeuten |  |  |  | t | w | Das bedeutet, dass der Laden schließt.
vertreten | vertritt vertreten vertrat vertraten vertrete | vertreten |  | tr | m | Er vertrat die These, Lärm mache krank.
verschweigen | verschweigt verschweigen verschwieg verschwiegen verschweige | verschwiegen |  | tr | m | Er verschwieg, dass er pleite war.
verhehlen |  |  |  | tr | m | Sie verhehlte nicht, dass sie müde war.
verheimlichen |  |  |  | t | w | Er verheimlichte, dass er umzog.
vereinbaren |  |  |  | tzr | w | Sie vereinbarten, im Mai zu spielen.
beschließen | beschließt beschließen beschloss beschlossen beschließe | beschlossen |  | tzr | w | Er beschloss, den Park zu öffnen.
verfügen |  |  |  | t | w | Das Gericht verfügte, dass der Bau ruht.
entscheiden | entscheidet entscheiden entschied entschieden entscheide | entschieden |  | dtz | w | Er entschied, die Halle bleibe zu.
bestimmen |  |  |  | dtz | w | Sie bestimmte, der Hof ziehe um.
umreißen | umreißt umreißen umriss umrissen umreiße | umrissen |  | tr | m | Sie umriss kurz, was fehlt.
unterbreiten |  |  |  | tr | m | Er unterbreitete ihr einen Vorschlag.
bekunden |  |  |  | dtr | s | Er bekundete, er bleibe.
verlautbaren |  |  |  | dtr | s | Er verlautbarte, er sei wohlauf.
unterrichten |  |  |  | tr | m | Er unterrichtete sie, dass er geht.
benachrichtigen |  |  |  | t | m | Er benachrichtigte sie, dass er kommt.
beantworten |  |  |  | dr | m | Sie beantwortete die Frage mit Nein.
widerlegen |  |  |  | tr | m | Er widerlegte, dass es spukt.
propagieren |  |  |  | tr | m | Sie propagiert, dass Lob hilft.
apostrophieren |  |  |  | q | m | Er apostrophierte ihn als „Held“.
`;
