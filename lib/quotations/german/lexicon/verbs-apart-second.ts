/**
 * German verbs that come in two: the finite forms stand apart from the particle ("teilte … mit"). A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_APART_SECOND = `
anklagen |  |  | an | dtr | m | Sie klagt die Gier an.
aufklären |  |  | auf | dt | w | Die Ärztin klärte ihn auf.
absprechen | spricht sprechen sprach sprachen spreche | abgesprochen | ab | t | w | Er sprach dem Werk jede Tiefe ab.
beisteuern |  |  | bei | d | w | „Halt“, steuerte der Sohn bei.
zureden |  |  | zu | dz | m | „Nie“, redete die Trainerin ihm zu.
ausposaunen |  | ausposaunt | aus | dtr | s | Er posaunte die Zahlen aus.
durchgeben | gibt geben gab gaben gebe | durchgegeben | durch | dtr | m | Er gab seine Position durch.
durchsagen |  |  | durch | dt | m | Er sagte durch, der Halt entfalle.
loslegen |  |  | los | d | m | „Bald“, legte die Rednerin los.
annehmen | nimmt nehmen nahm nahmen nehme | angenommen | an | dt | m | Er nimmt an, die Quelle sei älter.
einsehen | sieht sehen sah sahen sehe | eingesehen | ein | t | w | Schließlich sah der Chef seinen Irrtum ein.
vorstellen |  |  | vor | r | w | Sie stellte ihren Plan vor.
voraussetzen |  |  | voraus | t | w | Er setzt voraus, dass alle mitmachen.
aufschreiben | schreibt schreiben schrieb schrieben schreibe | aufgeschrieben | auf | dr | m | Sie schrieb ihre Erinnerungen auf.
niederschreiben | schreibt schreiben schrieb schrieben schreibe | niedergeschrieben | nieder | dr | m | Er schrieb alles nieder.
aufzeigen |  |  | auf | t | w | Sie zeigt auf, dass Wald kühlt.
nachweisen | weist weisen wies wiesen weise | nachgewiesen | nach | t | m | Sie wiesen nach, dass Efeu hilft.
aufschreien | schreit schreien schrie schrien schreie | aufgeschrien | auf | d | m | „Nein“, schrie die Braut auf.
lospoltern |  |  | los | d | s | „So nicht“, polterte der Wirt los.
losschimpfen |  |  | los | d | s | „Ihr Flegel“, schimpfte die Alte los.
anschreien | schreit schreien schrie schrien schreie | angeschrien | an | d | m | „Raus“, schrie sie ihn an.
anbrüllen |  |  | an | d | m | „Sitz“, brüllte er den Hund an.
anflehen |  |  | an | dz | s | „Bleib“, flehte er sie an.
anfeuern |  |  | an | d | m | „Lauf“, feuerte der Trainer ihn an.
anbieten | bietet bieten bot boten biete | angeboten | an | zr | m | Er bot an, den Saal zu leihen.
anordnen |  |  | an | dtzr | m | Sie ordnete an, das Haus zu räumen.
anweisen | weist weisen wies wiesen weise | angewiesen | an | tzr | m | Er wies die Wache an, zu warten.
anerkennen | erkennt erkennen erkannte erkannten erkenne | anerkannt | an | tr | m | Er erkannte an, dass Geld fehlt.
ankreiden |  |  | an | tr | m | Sie kreidete ihm an, dass er schwieg.
anlasten |  |  | an | tr | m | Man lastete ihm an, dass er floh.
anfragen |  |  | an | dt | m | Der Wirt fragte an, ob Platz sei.
anraten | rät raten riet rieten rate | angeraten | an | zr | m | Der Arzt riet ihr an, zu ruhen.
abtun | tut tun tat taten tue | abgetan | ab | qr | m | Er tat den Bericht als „Märchen“ ab.
abweisen | weist weisen wies wiesen weise | abgewiesen | ab | r | m | Der Verein wies die Vorwürfe ab.
abkanzeln |  |  | ab | qr | m | Sie kanzelte ihn als „Amateur“ ab.
ableiten |  |  | ab | t | w | Er leitete ab, dass Licht biegt.
abblocken |  |  | ab | dr | m | „Bald“, blockte der Trainer ab.
auftischen |  |  | auf | tr | m | Er tischte ihr auf, dass er reich sei.
aufdecken |  |  | auf | tr | m | Das Blatt deckte auf, dass Geld floss.
aufführen |  |  | auf | t | w | Er führte drei Gründe auf.
ausdrücken |  |  | aus | tqr | m | Sie drückte ihren Dank aus.
aussprechen | spricht sprechen sprach sprachen spreche | ausgesprochen | aus | qr | m | Er sprach seinen Dank aus.
ausschließen | schließt schließen schloss schlossen schließe | ausgeschlossen | aus | tzr | m | Er schloss aus, bald zu gehen.
ausmalen |  |  | aus | tr | m | Er malte aus, wie schön es wird.
ausrechnen |  |  | aus | t | w | Sie rechnete aus, was es kostet.
dazwischenrufen | ruft rufen rief riefen rufe | dazwischengerufen | dazwischen | d | s | „Lüge“, rief ein Mann dazwischen.
einschärfen |  |  | ein | dtz | m | Sie schärfte ihm ein, leise zu sein.
einladen | lädt laden lud luden lade | eingeladen | ein | z | w | Der Verein lud ein, mitzusingen.
einordnen |  |  | ein | dr | m | „Gut so“, ordnete die Ärztin ein.
einstimmen |  |  | ein | d | m | „So ist es“, stimmte der Chor ein.
einwilligen |  |  | ein | z | m | Er willigte ein, zu zahlen.
entgegenschleudern |  |  | entgegen | d | s | „Verräter“, schleuderte sie ihm entgegen.
festlegen |  |  | fest | t | w | Der Rat legte fest, wann Ruhe ist.
gutheißen | heißt heißen hieß hießen heiße | gutgeheißen | gut | tr | m | Die Kirche hieß den Plan gut.
herausfinden | findet finden fand fanden finde | herausgefunden | heraus | t | w | Sie fanden heraus, dass Bienen zählen.
herauslesen | liest lesen las lasen lese | herausgelesen | heraus | t | w | Sie las heraus, dass er ging.
herunterspielen |  |  | herunter | tr | m | Er spielte den Streit herunter.
hinterherrufen | ruft rufen rief riefen rufe | hinterhergerufen | hinterher | d | s | „Nein“, rief sie hinterher.
klarmachen |  |  | klar | dt | m | Sie machte klar, dass sie bleibt.
nachbohren |  |  | nach | dt | s | „Wer zahlt?“, bohrte der Reporter nach.
nachsagen |  |  | nach | tzr | m | Man sagt ihm nach, geizig zu sein.
nachzeichnen |  |  | nach | tr | m | Das Buch zeichnet nach, wie sie floh.
offenlegen |  |  | offen | tr | m | Sie legte offen, was sie zahlt.
offenlassen | lässt lassen ließ ließen lasse | offengelassen | offen | tr | m | Er ließ offen, ob er geht.
schönreden |  |  | schön | tr | m | Er redete das Spiel schön.
vorausschicken |  |  | voraus | dt | m | „Nur kurz“, schickte er voraus.
vorhalten | hält halten hielt hielten halte | vorgehalten | vor | tzr | m | Sie hielt ihm vor, zu lügen.
vorhaben | hat haben hatte hatten habe | vorgehabt | vor | zr | w | Sie hat vor, zu klagen.
vorlügen | lügt lügen log logen lüge | vorgelogen | vor | t | s | Er log ihr vor, dass er arbeite.
vortäuschen |  |  | vor | tr | m | Sie täuschte vor, dass sie krank sei.
vorschreiben | schreibt schreiben schrieb schrieben schreibe | vorgeschrieben | vor | t | w | Das Gesetz schreibt vor, dass Helme nötig sind.
vorsehen | sieht sehen sah sahen sehe | vorgesehen | vor | t | w | Er sieht vor, dass Bäume wachsen.
weitererzählen |  |  | weiter | dtr | m | Sie erzählte weiter, dass er geht.
weitergeben | gibt geben gab gaben gebe | weitergegeben | weiter | tr | m | Er gab weiter, dass der Zug hält.
weismachen |  |  | weis | t | m | Er machte ihr weis, dass Gold rostet.
zurückfragen |  |  | zurück | dt | s | „Wieso ich?“, fragte sie zurück.
zurückrufen | ruft rufen rief riefen rufe | zurückgerufen | zurück | d | m | „Gleich“, rief er zurück.
zurückschreiben | schreibt schreiben schrieb schrieben schreibe | zurückgeschrieben | zurück | dt | m | „Gern“, schrieb sie zurück.
zurücknehmen | nimmt nehmen nahm nahmen nehme | zurückgenommen | zurück | r | m | Der Chef nahm den Vorwurf zurück.
zurückmelden |  |  | zurück | t | m | Er meldete zurück, dass Platz ist.
zubilligen |  |  | zu | tr | m | Das Gericht billigte ihm zu, dass er irrte.
zutrauen |  |  | zu | t | w | Er traut ihr zu, dass sie siegt.
aufatmen |  |  | auf | d | m | „Ja“, atmete sie auf.
ausweichen | weicht weichen wich wichen weiche | ausgewichen | aus | d | m | „Mal sehen“, wich er aus.
abwehren |  |  | ab | dr | m | „Nein“, wehrte sie ab.
anpreisen | preist preisen pries priesen preise | angepriesen | an | qr | m | Er pries den Fisch an.
zurückblicken |  |  | zurück | d | m | „Es war gut“, blickte er zurück.
vorwarnen |  |  | vor | dt | m | Er warnte vor, dass es eng wird.
zuraten | rät raten riet rieten rate | zugeraten | zu | dz | m | Er riet ihr zu, zu gehen.
auftrumpfen |  |  | auf | d | m | „Ich“, trumpfte sie auf.
`;
