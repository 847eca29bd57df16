/**
 * German phrases that report speech or thought: verb in the infinitive … later words | frames | strength | speaker |
 * example. `/` stands between choices; a last word in `-` is the verb's particle ("darauf … hin-": "wies darauf hin",
 * "darauf hinwies"); `+` allows no gap. Speaker: s the subject, n another or none. Letters as in `verb-reading.ts`.
 */
export const PHRASES = `
geben … bekannt | dt | s | s | Der Verein gab bekannt, er löse sich auf.
geben … zu Protokoll/bedenken/verstehen | dt | s | s | Sie gab zu bedenken, dass Geld fehlt.
geben … sich … überzeugt/zuversichtlich/optimistisch/gelassen/kämpferisch/enttäuscht/zufrieden | dtr | m | s | Der Trainer gab sich zuversichtlich, dass es reicht.
geben … der Hoffnung/Überzeugung/Sorge Ausdruck | t | m | s | Er gab der Hoffnung Ausdruck, dass Frieden wird.
geben … als Grund/Begründung/Motiv … an- | tr | m | s | Sie gab als Grund an, dass es regnete.
geben … sein/ihr Wort/Versprechen | tz | m | s | Er gab sein Wort, zu kommen.
geben … die Schuld | r | w | s | Sie gab dem Wetter die Schuld.
geben … Entwarnung/Auskunft | dr | m | s | Die Feuerwehr gab Entwarnung.
machen … deutlich/klar/bekannt/publik/geltend | dt | s | s | Die Chefin machte deutlich, dass sie bleibt.
machen … darauf aufmerksam | t | s | s | Er machte darauf aufmerksam, dass es zieht.
machen … keinen Hehl daraus | t | s | s | Sie machte keinen Hehl daraus, dass sie siegen will.
machen … sich … dafür/dagegen stark | tzr | m | s | Er machte sich dafür stark, Bäume zu pflanzen.
machen … sich … lustig | r | m | s | Sie machte sich über ihn lustig.
machen … zum Vorwurf | t | m | s | Man machte ihm zum Vorwurf, dass er schwieg.
machen … den/das Vorschlag/Angebot | tz | m | s | Sie machte den Vorschlag, zu teilen.
machen … verantwortlich | r | w | s | Er machte den Frost verantwortlich.
machen … Vorwürfe/Andeutungen/Angaben | r | m | s | Die Polizei machte keine Angaben.
stellen … in Abrede | tzr | s | s | Er stellte in Abrede, dort gewesen zu sein.
stellen … in Aussicht | tzr | m | s | Das Amt stellte in Aussicht, zu helfen.
stellen … in Frage | tr | m | s | Die Autorin stellt in Frage, ob Lob hilft.
stellen … infrage | tr | m | s | Sie stellte infrage, ob das stimmt.
stellen … die Frage/Behauptung/Forderung/These | tdz | m | s | Er stellte die Frage, wer zahlt.
bringen … zum Ausdruck | dtr | s | s | Er brachte zum Ausdruck, dass er litt.
bringen … ins Spiel/Gespräch | tr | m | s | Sie brachte ins Gespräch, das Bad zu schließen.
bringen … auf den Punkt | d | m | s | „Zu spät“, brachte er es auf den Punkt.
bringen … zur Sprache | tr | m | s | Der Rat brachte zur Sprache, dass Lärm krank macht.
gehen … davon … aus- | dt | m | s | Die Ermittler gehen davon aus, dass er allein war.
weisen … darauf … hin- | t | s | s | Sie wies darauf hin, dass der Zug hält.
weisen … von sich | r | m | s | Er wies jede Schuld von sich.
sein … der/anderer/gleicher Ansicht/Meinung/Auffassung/Überzeugung | dt | s | s | Der Rat ist der Ansicht, dass ein Zaun genügt.
sein … überzeugt/sicher/zuversichtlich/optimistisch/skeptisch | dt | m | s | Sie ist überzeugt, dass das Salz fehlt.
sein … sich … sicher/einig | dt | m | s | Der Experte war sich sicher, dass es Blei war.
sein … sich … bewusst | t | w | s | Er ist sich bewusst, dass es kalt wird.
sein … davon überzeugt | t | s | s | Er war davon überzeugt, dass sie kommt.
sein … bereit | z | m | s | Der Wirt war bereit, den Saal zu leihen.
sein … dafür/dagegen | tz | m | s | Der Rat war dafür, den Park zu öffnen.
sein … dankbar/froh/stolz/enttäuscht/erleichtert/besorgt/erfreut/schockiert/entsetzt | dtr | w | s | Die Eltern waren erleichtert, dass er lebt.
sein … zu lesen/hören/vernehmen/erfahren | dt | s | n | „Hier wohnte ein Dichter“, war zu lesen.
sein … zu entnehmen | t | m | n | Dem Brief war zu entnehmen, dass er krank ist.
sein … die Rede | r | m | n | In dem Blatt war von „Verrat“ die Rede.
sein … davon auszugehen | t | w | n | Es ist davon auszugehen, dass es taut.
sein … bekannt/unklar/klar/offen/fraglich | t | w | n | Bisher ist unklar, wer das Boot fuhr.
zeigen … sich … überzeugt/besorgt/erfreut/zuversichtlich/enttäuscht/optimistisch/zufrieden/skeptisch/betroffen/bestürzt/schockiert/entsetzt/erleichtert/beeindruckt/verärgert/empört/erschüttert/offen/bereit/verwundert/dankbar | dtr | m | s | Die Chefin zeigte sich überzeugt, dass es klappt.
zeigen … Verständnis/Reue/Bedauern | r | m | s | Der Täter zeigte Reue.
lassen … wissen/verlauten/verlautbaren/durchblicken/durchsickern/mitteilen/ausrichten/anklingen | dt | s | s | Er werde nicht kommen, ließ er wissen.
lassen … erkennen/offen | t | m | s | Der Trainer ließ erkennen, dass er geht.
lassen … keinen Zweifel | t | m | s | Sie ließ keinen Zweifel daran, dass sie klagt.
kommen … zu dem Schluss/Ergebnis/Urteil/Fazit | dt | m | s | Die Studie kommt zu dem Schluss, dass Lärm krank macht.
kommen … zum Schluss/Ergebnis/Urteil/Fazit | dt | m | s | Der Prüfer kam zum Ergebnis, dass Geld fehlt.
gelangen … zu der/dem Ansicht/Überzeugung/Auffassung/Schluss/Ergebnis | dt | m | s | Das Gericht gelangte zu der Ansicht, dass er log.
vertreten … die/den Ansicht/Auffassung/Meinung/These/Position/Haltung/Standpunkt | dt | s | s | Der Jurist vertritt die Ansicht, das Gesetz sei nichtig.
äußern … die/den Hoffnung/Befürchtung/Vermutung/Ansicht/Überzeugung/Meinung/Sorge/Erwartung/Wunsch/Verdacht | dtz | s | s | Er äußerte die Hoffnung, dass alle heimkehren.
äußern … Zweifel/Kritik/Bedenken/Verständnis/Unmut/Bedauern/Sorge/Hoffnung | tr | m | s | Sie äußerte Zweifel, ob das reicht.
äußern … sich … besorgt/erfreut/kritisch/zuversichtlich/ähnlich/zufrieden/enttäuscht/optimistisch/skeptisch | dtr | s | s | Der Arzt äußerte sich besorgt über die Lage.
erheben … den/die Vorwurf/Forderung/Anschuldigung | dtz | s | s | Sie erhob den Vorwurf, man habe gelogen.
erheben … Vorwürfe/Einspruch/Anklage/Klage/Protest | r | m | s | Der Verein erhob Einspruch.
treten … der/dem Behauptung/Vorwurf/Eindruck/Gerücht/Vermutung/Darstellung … entgegen- | tr | s | s | Er trat der Behauptung entgegen, dass er floh.
ergeben … sich | t | w | n | Aus den Akten ergab sich, dass er zahlte.
heißen + es | dt | s | n | Die Straße bleibe gesperrt, hieß es am Mittag.
verlauten … aus | dt | s | n | Man rede noch, verlautete es aus dem Rathaus.
sickern … durch- | dt | s | n | Es sickerte durch, dass er geht.
sprechen … sich … herum- | t | w | n | Es sprach sich herum, dass Brot fehlt.
hoffen … darauf | tzr | m | s | Sie hofft darauf, bald zu laufen.
warnen … davor | tz | s | s | Das Amt warnte davor, Pilze zu essen.
setzen … darauf | t | w | s | Er setzt darauf, dass es taut.
setzen … sich … dafür … ein- | tzr | m | s | Sie setzte sich dafür ein, dass Busse fahren.
setzen … in Kenntnis | tr | m | s | Er setzte sie in Kenntnis, dass er umzieht.
bestehen … darauf | tz | m | s | Sie bestand darauf, zu zahlen.
bleiben … dabei | dt | m | s | Er blieb dabei, dass es Notwehr war.
stehen … auf dem Standpunkt | dt | s | s | Der Rat steht auf dem Standpunkt, dass alles gilt.
stehen … geschrieben | dq | w | n | An der Wand stand geschrieben: „Hier nicht.“
nehmen … Stellung | r | m | s | Die Ministerin nahm zu dem Fall Stellung.
nehmen … zur Kenntnis | t | w | s | Er nahm zur Kenntnis, dass sie geht.
nehmen … in Schutz | r | m | s | Die Chefin nahm den Koch in Schutz.
legen … Wert darauf | tz | m | s | Sie legt Wert darauf, pünktlich zu sein.
legen … den Schluss nahe | t | w | s | Der Fund legt den Schluss nahe, dass sie ritten.
legen … zur Last | tzr | m | s | Man legte ihm zur Last, Geld genommen zu haben.
legen … Beschwerde/Einspruch/Protest/Berufung/Widerspruch … ein- | r | w | s | Der Nachbar legte Beschwerde ein.
legen … ein Geständnis … ab- | r | m | s | Der Dieb legte ein Geständnis ab.
halten … es … für | tz | m | s | Sie hält es für möglich, dass er lebt.
halten … daran … fest- | tz | m | s | Der Rat hielt daran fest, den Weg zu bauen.
finden … lobende/klare/deutliche/kritische/warme Worte | r | m | s | Der Pfarrer fand deutliche Worte.
führen … ins Feld | tr | s | s | Er führte ins Feld, dass es billiger sei.
führen … darauf … zurück- | t | m | s | Sie führte das darauf zurück, dass Regen fehlt.
haben … keinen/keine Zweifel | t | m | s | Er hat keinen Zweifel, dass es hält.
haben … den Eindruck/Verdacht | dt | m | s | Sie hatte den Eindruck, dass er schlief.
haben … Angst/Sorge/Hoffnung | tz | w | s | Die Kinder hatten Angst, dass es brennt.
wissen … zu berichten/erzählen | dtr | s | s | Der Wirt wusste zu berichten, dass es spukt.
drücken … die/seine/ihre Hoffnung/Überzeugung/Sorge/Trauer/Freude … aus- | tr | m | s | Sie drückte die Hoffnung aus, dass er heimkehrt.
drücken … sein/ihr Bedauern/Beileid/Mitgefühl … aus- | tr | m | s | Der König drückte sein Beileid aus.
sprechen … sich … dafür/dagegen … aus- | tz | s | s | Er sprach sich dafür aus, das Bad zu retten.
sprechen … davon/Klartext | dt | m | s | Sie sprach davon, dass ein Fest komme.
berichten … davon/darüber | t | s | s | Er berichtete davon, dass Züge fehlen.
üben … Kritik/Selbstkritik | r | m | s | Der Verband übte scharfe Kritik am Plan.
rufen … dazu … auf- | z | s | s | Sie rief dazu auf, Wasser zu sparen.
rufen … in Erinnerung | t | m | s | Er rief in Erinnerung, dass Eis bricht.
fordern … dazu … auf- | z | s | s | Die Stadt forderte dazu auf, Wasser zu sparen.
schließen … nicht … aus- | dtr | m | s | Der Trainer schloss nicht aus, dass er geht.
schließen … daraus | dt | w | s | Sie schließt daraus, dass er log.
werfen … die Frage … auf- | t | m | s | Das Buch wirft die Frage auf, wem Land gehört.
richten … den/die Appell/Bitte/Frage/Aufruf | zr | m | s | Er richtete die Bitte an alle, zu sparen.
ziehen … den/das/die Schluss/Fazit/Bilanz/Lehre | dt | m | s | Sie zog das Fazit, dass Reden hilft.
ziehen … in Zweifel/Betracht | tr | m | s | Er zog in Zweifel, dass sie da war.
begründen … damit | dt | m | s | Er begründete das damit, dass Personal fehle.
erinnern … daran | t | m | s | Sie erinnerte daran, dass der Wald brennt.
melden … sich … zu Wort | d | m | s | „Ich nicht“, meldete sich ein Gast zu Wort.
ergreifen … das Wort | d | m | s | Danach ergriff die Witwe das Wort.
reagieren … mit den Worten | d | s | s | Sie reagierte mit den Worten: „Na gut.“
schließen … mit den Worten | d | s | s | Er schloss mit den Worten: „Lebt wohl.“
zitieren … mit den Worten | q | s | s | Das Blatt zitierte sie mit den Worten: „Nie wieder.“
werden … zitiert | q | s | s | „Wir gehen“, wurde der Chef zitiert.
werden … mit den Worten zitiert | q | s | s | Er wird mit den Worten zitiert: „Genug.“
werden … berichtet/mitgeteilt/gemeldet/gesagt/behauptet/betont/erklärt/verkündet/angekündigt/bestätigt/erzählt/versichert/verlautbart | dtr | s | n | Am Abend wurde mitgeteilt, dass der Zug entfällt.
werden … bekannt gegeben | dt | s | n | Gestern wurde bekannt gegeben, dass sie siegte.
werden … vermutet/angenommen/erwartet/befürchtet/gehofft/spekuliert/geschätzt/gewarnt/kritisiert/gefordert | dtzr | m | n | Es wird vermutet, dass ein Kabel schmolz.
werden … bekannt/öffentlich | t | m | n | Am Freitag wurde bekannt, dass er geht.
werden … laut | r | w | n | Im Saal wurde Kritik laut.
werden … deutlich/klar | t | w | n | Dabei wurde deutlich, dass Geld fehlt.
werden … vorgeworfen/unterstellt/nachgesagt/zugeschrieben/bescheinigt | tzr | m | n | Ihm wird vorgeworfen, gelogen zu haben.
werden … beschuldigt/verdächtigt/bezichtigt/angeklagt/aufgefordert/gebeten/ermahnt | zr | m | n | Er wurde beschuldigt, Geld genommen zu haben.
werden … nicht müde | z | s | s | Sie wird nicht müde, das zu betonen.
verleihen … der Hoffnung/Sorge/Überzeugung Ausdruck | t | m | s | Er verlieh der Hoffnung Ausdruck, dass es hält.
erteilen … eine Absage | r | m | s | Die Chefin erteilte dem Plan eine Absage.
stimmen … darin … überein- | t | m | s | Alle stimmten darin überein, dass es reicht.
sehen … keinen Grund/Anlass | z | m | s | Der Rat sieht keinen Grund, zu sparen.
sehen … die Gefahr/Möglichkeit | t | w | s | Sie sieht die Gefahr, dass der Damm bricht.
sehen … sich … bestätigt | r | w | s | Der Forscher sieht sich bestätigt.
sorgen … sich … darum/darüber | t | w | s | Sie sorgt sich darum, dass er friert.
beklagen … sich … darüber | t | s | s | Er beklagte sich darüber, dass es zieht.
freuen … sich … darüber/darauf | tz | m | s | Sie freute sich darüber, dass er kam.
rechnen … damit | t | m | s | Das Amt rechnet damit, dass es schneit.
gehen … hervor- | t | w | n | Aus den Akten geht hervor, dass er zahlte.
stehen … fest- | t | w | n | Es steht fest, dass er zahlte.
`;

/** The irregular verbs of phrases: infinitive | finite forms | participle. */
export const PHRASE_VERBS = `
geben | gibt geben gab gaben gebe | gegeben
bringen | bringt bringen brachte brachten bringe | gebracht
gehen | geht gehen ging gingen gehe | gegangen
weisen | weist weisen wies wiesen weise | gewiesen
sein | ist sind war waren sei seien | gewesen
lassen | lässt lassen ließ ließen lasse | gelassen
kommen | kommt kommen kam kamen komme | gekommen
vertreten | vertritt vertreten vertrat vertraten vertrete | vertreten
erheben | erhebt erheben erhob erhoben erhebe | erhoben
treten | tritt treten trat traten trete | getreten
ergeben | ergibt ergeben ergab ergaben ergebe | ergeben
heißen | heißt heißen hieß hießen heiße | geheißen
sprechen | spricht sprechen sprach sprachen spreche | gesprochen
bestehen | besteht bestehen bestand bestanden bestehe | bestanden
bleiben | bleibt bleiben blieb blieben bleibe | geblieben
stehen | steht stehen stand standen stehe | gestanden
nehmen | nimmt nehmen nahm nahmen nehme | genommen
halten | hält halten hielt hielten halte | gehalten
finden | findet finden fand fanden finde | gefunden
haben | hat haben hatte hatten habe | gehabt
wissen | weiß wissen wusste wussten wisse | gewusst
rufen | ruft rufen rief riefen rufe | gerufen
schließen | schließt schließen schloss schlossen schließe | geschlossen
werfen | wirft werfen warf warfen werfe | geworfen
ziehen | zieht ziehen zog zogen ziehe | gezogen
ergreifen | ergreift ergreifen ergriff ergriffen ergreife | ergriffen
werden | wird werden wurde wurden werde würden | worden
verleihen | verleiht verleihen verlieh verliehen verleihe | verliehen
sehen | sieht sehen sah sahen sehe | gesehen
`;
