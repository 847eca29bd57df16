/**
 * German verbs that think, find out and show; most are weak. A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_THINK = `
meinen |  |  |  | dt | m | Er meinte, das schade den Kneipen.
glauben |  |  |  | dtzr | m | Sie glaubt fest an seine Unschuld.
finden | findet finden fand fanden finde | gefunden |  | dt | w | „Halt“, findet sie.
denken | denkt denken dachte dachten denke | gedacht |  | dt | w | „Bald“, dachte er.
wissen | weiß wissen wusste wussten wisse | gewusst |  | dtr | m | Sie weiß, wer es war.
vermuten |  |  |  | dtr | m | Sie vermutet einen technischen Defekt.
ahnen |  |  |  | dtr | w | Niemand ahnte, was im Keller lag.
mutmaßen |  |  |  | dt | s | Sie mutmaßen, er wolle gehen.
spekulieren |  |  |  | dtr | m | Sie spekuliert über eine Trennung.
überlegen |  |  |  | dtz | w | Er überlegt, das Fest abzusagen.
erwarten |  |  |  | dtr | m | Die Bank erwartet sinkende Zinsen.
träumen |  |  |  | dtr | w | Er träumt vom Fliegen.
empfinden | empfindet empfinden empfand empfanden empfinde | empfunden |  | tr | w | Sie empfand die Frage als Beleidigung.
spüren |  |  |  | tr | w | Er spürte die Unruhe im Team.
merken |  |  |  | t | w | Er merkte, dass es brannte.
begreifen | begreift begreifen begriff begriffen begreife | begriffen |  | tr | w | Erst spät begriff er den Ernst der Lage.
erkennen | erkennt erkennen erkannte erkannten erkenne | erkannt |  | tr | w | Sie erkannte die Gefahr sofort.
verstehen | versteht verstehen verstand verstanden verstehe | verstanden |  | tr | w | Er versteht die Aufregung nicht.
folgern |  |  |  | dt | m | Daraus folgert die Autorin, das Modell sei falsch.
schlussfolgern |  |  |  | dt | m | Sie schlussfolgerten, er lüge.
grübeln |  |  |  | dt | w | Nachts grübelte er über die Niederlage.
sinnieren |  |  |  | dt | m | Am Ufer sinnierte der Dichter über die Zeit.
wähnen |  |  |  | tr | w | Der Dieb wähnte sich unbeobachtet.
argwöhnen |  |  |  | dt | m | Sie argwöhnten, er stehle.
kalkulieren |  |  |  | tr | w | Sie kalkuliert, dass Öl billiger wird.
rechnen |  |  |  | tr | m | Sie rechnen damit, dass es schneit.
errechnen |  |  |  | tr | m | Sie errechneten, dass der Damm hält.
berechnen |  |  |  | tr | w | Sie berechnete, wie weit der Ball flog.
ermitteln |  |  |  | tr | m | Sie ermittelte, dass er log.
ergeben | ergibt ergeben ergab ergaben ergebe | ergeben |  | tr | w | Sie ergab, dass Geld fehlt.
erfahren | erfährt erfahren erfuhr erfuhren erfahre | erfahren |  | tr | w | Sie erfuhr, dass er geht.
sehen | sieht sehen sah sahen sehe | gesehen |  | tr | w | Sie sieht, dass der Plan scheitert.
beobachten |  |  |  | tr | w | Er beobachtete, wie das Reh floh.
zeigen |  |  |  | t | w | Sie zeigt, dass Kaffee wach hält.
belegen |  |  |  | tr | m | Die Akten belegen, dass er zahlte.
beweisen | beweist beweisen bewies bewiesen beweise | bewiesen |  | tr | m | Der Brief beweist, dass sie lebte.
dokumentieren |  |  |  | tr | m | Er dokumentierte alle Beschwerden.
lehren |  |  |  | t | w | Sie lehrt, dass Mauern fallen.
prognostizieren |  |  |  | dtr | s | Das Institut prognostizierte ein Plus.
prophezeien |  | prophezeit |  | dtr | s | „Bald“, prophezeite er.
diagnostizieren |  |  |  | tr | m | Sie diagnostizierte eine Grippe.
analysieren |  |  |  | dtr | m | „Nie“, analysierte er.
erinnern |  |  |  | dtr | m | Er erinnerte daran, dass es brennt.
entdecken |  |  |  | tr | w | Sie entdeckte, dass Pilze reden.
akzeptieren |  |  |  | tr | w | Er akzeptierte, dass er verlor.
befinden | befindet befinden befand befanden befinde | befunden |  | dt | m | Das Gericht befand, der Vertrag sei nichtig.
erachten |  |  |  | r | m | Er erachtet den Plan als klug.
halten | hält halten hielt hielten halte | gehalten |  | tr | w | Sie hält ihn für klug.
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
