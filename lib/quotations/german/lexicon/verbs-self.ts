/**
 * German verbs that take "sich"; some come in two besides ("sprach sich … aus"). A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_SELF = `
sich äußern |  |  |  | tr | s | Sie will sich nicht äußern.
sich beschweren |  |  |  | dtr | s | Gäste beschwerten sich.
sich entschuldigen |  |  |  | dtr | m | Er entschuldigte sich für die Panne.
sich rechtfertigen |  |  |  | dtr | m | Er rechtfertigte sich.
sich verteidigen |  |  |  | dtr | m | „Nie“, verteidigte er sich.
sich empören |  |  |  | dtr | s | „Halt“, empörte sich die Opposition.
sich brüsten |  |  |  | tzr | s | Er brüstete sich mit dem Angriff.
sich fragen |  |  |  | t | m | Alle fragen sich, wer zahlt.
sich erinnern |  |  |  | dtr | m | Er erinnerte sich an einen roten Hut.
sich wundern |  |  |  | tr | m | Sie wunderten sich über das Licht.
sich freuen |  |  |  | dtzr | m | Sie freute sich, dass alle kamen.
sich ärgern |  |  |  | dtr | m | Er ärgerte sich, dass es regnet.
sich beklagen |  |  |  | dtr | s | Er beklagte sich, der Platz sei eng.
sich wünschen |  |  |  | dtr | m | Sie wünschte sich, dass es schneit.
sich bedanken |  |  |  | dtr | m | Er bedankte sich bei den Fans.
sich bekennen | bekennt bekennen bekannte bekannten bekenne | bekannt |  | zr | m | Sie bekannte sich zu dem Brand.
sich berufen | beruft berufen berief beriefen berufe | berufen |  | tr | m | Er berief sich darauf, dass es dunkel war.
sich weigern |  |  |  | z | m | Er weigerte sich, zu zahlen.
sich verpflichten |  |  |  | zr | m | Sie verpflichtete sich, zu helfen.
sich wehren |  |  |  | tr | m | Er wehrte sich gegen den Vorwurf.
sich distanzieren |  |  |  | tr | s | Sie distanzierte sich von ihm.
sich mokieren |  |  |  | tr | s | Sie mokierte sich über seinen Hut.
sich ereifern |  |  |  | dtr | s | „Unerhört“, ereiferte sich der Graf.
sich entrüsten |  |  |  | dtr | s | „Pfui“, entrüstete sich die Tante.
sich echauffieren |  |  |  | dtr | s | „Frech“, echauffierte sich der Gast.
sich begeistern |  |  |  | dr | m | „Wie schön“, begeisterte sich die Jury.
sich erkundigen |  |  |  | dtr | s | Sie erkundigte sich, wann der Bus fährt.
sich vergewissern |  |  |  | tr | m | Er vergewisserte sich, dass die Tür zu war.
sich erhoffen |  |  |  | tr | m | Er erhofft sich, dass viele kommen.
sich versprechen | verspricht versprechen versprach versprachen verspreche | versprochen |  | tr | m | Sie verspricht sich viel davon.
sich verbitten | verbittet verbitten verbat verbaten verbitte | verbeten |  | tr | s | Er verbat sich jede Kritik.
sich verwahren |  |  |  | tr | s | Sie verwahrte sich gegen den Vorwurf.
sich solidarisieren |  |  |  | r | m | Sie solidarisierten sich mit ihr.
sich rühmen |  |  |  | tzr | s | Er rühmte sich, nie zu lügen.
sich schämen |  |  |  | tzr | m | Sie schämte sich, zu betteln.
sich beruhigen |  |  |  | d | m | „Alles gut“, beruhigte sich der Vater.
sich korrigieren |  |  |  | dt | m | „Nein, drei“, korrigierte sich der Redner.
sich verständigen |  |  |  | tz | w | Sie verständigten sich, zu warten.
sich einigen |  |  |  | tz | m | Sie einigten sich darauf, zu teilen.
sich streiten | streitet streiten stritt stritten streite | gestritten |  | tr | m | Sie stritten sich, wer fährt.
sich erklären |  |  |  | tzr | m | Er erklärte sich bereit, zu helfen.
sich zeigen |  |  |  | tr | m | Die Chefin zeigte sich besorgt.
sich aussprechen | spricht sprechen sprach sprachen spreche | ausgesprochen | aus | tr | s | Er sprach sich gegen den Bau aus.
sich einsetzen |  |  | ein | tr | m | Er setzte sich für Busse ein.
sich eingestehen | gesteht gestehen gestand gestanden gestehe | eingestanden | ein | t | w | Er gestand sich ein, dass er irrte.
sich einbilden |  |  | ein | tz | w | Er bildete sich ein, zu fliegen.
sich einmischen |  |  | ein | d | m | „Ruhe“, mischte sich die Oma ein.
sich aufregen |  |  | auf | dtr | s | „Halt“, regte sich der Wirt auf.
sich ausmalen |  |  | aus | t | w | Sie malte sich aus, wie es wäre.
sich austauschen |  |  | aus | t | w | Sie tauschten sich darüber aus, was hilft.
sich anschließen | schließt schließen schloss schlossen schließe | angeschlossen | an | dtr | m | „Genau“, schloss sich die Kollegin an.
sich herausstellen |  |  | heraus | dt | w | Es stellte sich heraus, dass er log.
sich herausreden |  |  | heraus | tr | s | Er redete sich damit heraus, dass es regnete.
sich festlegen |  |  | fest | tr | m | Sie legte sich nicht fest, wann sie geht.
sich vornehmen | nimmt nehmen nahm nahmen nehme | vorgenommen | vor | tz | m | Sie nahm sich vor, zu üben.
sich vorstellen |  |  | vor | dt | w | Das kann sie sich vorstellen.
sich vorbehalten | behält behalten behielt behielten behalte | vorbehalten | vor | zr | m | Das Amt behielt sich vor, zu klagen.
`;
