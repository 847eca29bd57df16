/**
 * German verbs that think, find out and show; most are weak. A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_THINK = `
meinen |  |  |  | dt | m | Er meinte, das schade den Kneipen.
glauben |  |  |  | dtzr | m | Sie glaubt fest an seine Unschuld.
finden | findet finden fand fanden finde | gefunden |  | dt | w | „Ungerecht“, findet sie.
denken | denkt denken dachte dachten denke | gedacht |  | dt | w | „Bald“, dachte er.
wissen | weiß wissen wusste wussten wisse | gewusst |  | dt | m | Sie weiß, wer es war.
vermuten |  |  |  | dtr | m | Sie vermutet einen technischen Defekt.
ahnen |  |  |  | dt | w | Niemand ahnte, was im Keller lag.
mutmaßen |  |  |  | dt | s | Sie mutmaßen, er wolle gehen.
spekulieren |  |  |  | dtr | m | Sie spekuliert über eine Trennung.
überlegen |  |  |  | dtz | w | Er überlegt, das Fest abzusagen.
erwarten |  |  |  | dtr | m | Die Bank erwartet sinkende Zinsen.
träumen |  |  |  | dtr | w | Er träumt vom Fliegen.
empfinden | empfindet empfinden empfand empfanden empfinde | empfunden |  | t | w | Sie empfand die Frage als Beleidigung.
spüren |  |  |  | t | w | Er spürte die Unruhe im Team.
merken |  |  |  | t | w | Er merkte, dass es brannte.
begreifen | begreift begreifen begriff begriffen begreife | begriffen |  | t | w | Erst spät begriff er den Ernst der Lage.
erkennen | erkennt erkennen erkannte erkannten erkenne | erkannt |  | t | w | Sie erkannte die Gefahr sofort.
verstehen | versteht verstehen verstand verstanden verstehe | verstanden |  | t | w | Er versteht die Aufregung nicht.
folgern |  |  |  | dt | m | Daraus folgert die Autorin, das Modell sei falsch.
schlussfolgern |  |  |  | dt | m | Sie schlussfolgerten, er lüge.
grübeln |  |  |  | dt | w | Nachts grübelte er über die Niederlage.
sinnieren |  |  |  | dt | m | Am Ufer sinnierte der Dichter über die Zeit.
wähnen |  |  |  | t | w | Der Dieb wähnte sich unbeobachtet.
argwöhnen |  |  |  | dt | m | Sie argwöhnten, er stehle.
kalkulieren |  |  |  | t | w | Sie kalkuliert, dass Öl billiger wird.
rechnen |  |  |  | tr | m | Sie rechnen damit, dass es schneit.
errechnen |  |  |  | t | m | Sie errechneten, dass der Damm hält.
berechnen |  |  |  | t | w | Sie berechnete, wie weit der Ball flog.
ermitteln |  |  |  | t | m | Sie ermittelte, dass er log.
ergeben | ergibt ergeben ergab ergaben ergebe | ergeben |  | t | w | Sie ergab, dass Geld fehlt.
erfahren | erfährt erfahren erfuhr erfuhren erfahre | erfahren |  | t | w | Sie erfuhr, dass er geht.
sehen | sieht sehen sah sahen sehe | gesehen |  | t | w | Sie sieht, dass der Plan scheitert.
beobachten |  |  |  | t | w | Er beobachtete, wie das Reh floh.
zeigen |  |  |  | t | w | Sie zeigt, dass Kaffee wach hält.
belegen |  |  |  | t | m | Die Akten belegen, dass er zahlte.
beweisen | beweist beweisen bewies bewiesen beweise | bewiesen |  | t | m | Der Brief beweist, dass sie lebte.
dokumentieren |  |  |  | t | m | Er dokumentierte alle Beschwerden.
lehren |  |  |  | t | w | Sie lehrt, dass Mauern fallen.
prognostizieren |  |  |  | dtr | s | Das Institut prognostizierte ein Plus.
prophezeien |  | prophezeit |  | dtr | s | „Es schneit“, prophezeite er.
diagnostizieren |  |  |  | t | m | Sie diagnostizierte eine Grippe.
analysieren |  |  |  | dtr | m | „Nie“, analysierte er.
erinnern |  |  |  | dtr | m | Er erinnerte daran, dass es brennt.
entdecken |  |  |  | t | w | Sie entdeckte, dass Pilze reden.
akzeptieren |  |  |  | t | w | Er akzeptierte, dass er verlor.
befinden | befindet befinden befand befanden befinde | befunden |  | dt | m | Das Gericht befand, der Vertrag sei nichtig.
erachten |  |  |  | r | m | Er erachtet den Plan als klug.
halten | hält halten hielt hielten halte | gehalten |  | t | w | Sie hält ihn für klug.
betrachten |  |  |  | r | m | Er betrachtet den Streit als beendet.
vermissen |  |  |  | tr | m | Der Verband vermisst klare Regeln.
staunen |  |  |  | dt | s | „So groß“, staunte das Kind.
wundern |  |  |  | t | w | Ihn wundert, dass niemand kam.
freuen |  |  |  | t | w | Mich freut, dass ihr da seid.
ärgern |  |  |  | t | w | Ihn ärgert, dass es zieht.
wetten |  |  |  | dt | m | „Nie“, wettete er.
beziffern |  |  |  | tr | m | Er bezifferte den Schaden.
vergleichen | vergleicht vergleichen verglich verglichen vergleiche | verglichen |  | qr | m | Er verglich den Plan mit „Flickwerk“.
bekennen | bekennt bekennen bekannte bekannten bekenne | bekannt |  | dtzr | m | Er bekannte, er habe Angst.
skizzieren |  |  |  | tr | m | In dem Papier skizziert die Autorin drei Wege.
weissagen |  |  |  | dt | s | Sie weissagte, das Dorf brenne.
`;
