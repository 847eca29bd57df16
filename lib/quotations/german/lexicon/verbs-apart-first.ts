/**
 * German verbs that come in two: the finite forms stand apart from the particle ("teilte … mit"). A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_APART_FIRST = `
mitteilen |  |  | mit | dt | s | Sie teilte mit, er sei gefunden.
ankündigen |  |  | an | dtzr | m | Er kündigte schärfere Kontrollen an.
angeben | gibt geben gab gaben gebe | angegeben | an | dtz | s | Er gab an, die Ampel sei grün gewesen.
vorgeben | gibt geben gab gaben gebe | vorgegeben | vor | tz | m | Der Mann gab vor, Arzt zu sein.
zugeben | gibt geben gab gaben gebe | zugegeben | zu | dtzr | s | Sie gab offen zu, sich geirrt zu haben.
einräumen |  |  | ein | dtzr | s | Er räumte Fehler bei der Prüfung ein.
hinzufügen |  |  | hinzu | dt | s | „Gut so“, fügte sie hinzu.
hinzusetzen |  |  | hinzu | dt | s | „Vielleicht“, setzte sie hinzu.
hinweisen | weist weisen wies wiesen weise | hingewiesen | hin | tr | s | „Halt“, wies die Stadt hin.
feststellen |  |  | fest | dt | m | Er stellte Mängel fest.
klarstellen |  |  | klar | dt | s | „Ich bleibe“, stellte er klar.
vorwerfen | wirft werfen warf warfen werfe | vorgeworfen | vor | tzr | m | Sie warf ihm Untätigkeit vor.
vorschlagen | schlägt schlagen schlug schlugen schlage | vorgeschlagen | vor | dtzr | m | Sie schlug einen Kompromiss vor.
aussagen |  |  | aus | dt | s | Sie sagte aus, sie habe Schreie gehört.
bekanntgeben | gibt geben gab gaben gebe | bekanntgegeben | bekannt | dtr | s | Das Komitee gab die Namen der Gewinner bekannt.
bekanntmachen |  |  | bekannt | tr | m | Sie machte bekannt, dass das Bad schließt.
anmerken |  |  | an | dt | s | „Nie“, merkte der Redner an.
einwenden | wendet wenden wandte wandten wende | eingewandt | ein | dt | s | „Nie“, wandte die Kämmerin ein.
anführen |  |  | an | dtr | m | Als Grund führte er gesundheitliche Probleme an.
zurückweisen | weist weisen wies wiesen weise | zurückgewiesen | zurück | dtr | m | „Halt“, wies der Verband die Kritik zurück.
ausrichten |  |  | aus | dt | m | Er richtete aus, man komme.
ausplaudern |  |  | aus | tr | s | Ein Mitarbeiter plauderte den Termin aus.
anspielen |  |  | an | tr | m | Er spielte darauf an, dass die Wahl naht.
andeuten |  |  | an | dtzr | m | Sie deutete ein baldiges Comeback an.
androhen |  |  | an | tzr | m | Sie drohte weitere Streiks an.
anprangern |  |  | an | dtr | s | Sie prangerte die Gier an.
anmahnen |  |  | an | tr | m | Er mahnte mehr Tempo an.
nachfragen |  |  | nach | dt | s | „Bald?“, fragte die Reporterin nach.
nachhaken |  |  | nach | dt | s | „Bald?“, hakte der Ermittler nach.
nachlegen |  |  | nach | d | m | „Nie“, legte der Rivale nach.
zurückrudern |  |  | zurück | d | m | Später ruderte er zurück.
beipflichten |  |  | bei | dt | s | „Nein“, pflichtete ihm die Kollegin bei.
zustimmen |  |  | zu | dt | m | „Gut so“, stimmte der Bauer zu.
abstreiten | streitet streiten stritt stritten streite | abgestritten | ab | dtzr | s | Der Verdächtige stritt die Tat ab.
ablehnen |  |  | ab | tzr | m | Sie lehnte eine Stellungnahme ab.
abwiegeln |  |  | ab | dt | s | „Ja“, wiegelte der Kapitän ab.
abwinken |  |  | ab | dt | s | „Nein“, winkte der Manager ab.
auffordern |  |  | auf | dzr | m | Sie forderte ihn zum Handeln auf.
aufrufen | ruft rufen rief riefen rufe | aufgerufen | auf | dzr | m | „Gut so!“, rief die Leiterin auf.
ausrufen | ruft rufen rief riefen rufe | ausgerufen | aus | dqr | m | „Nie!“, rief der Redner aus.
ausführen |  |  | aus | dt | s | Sie führte aus, es sei zu vage.
darlegen |  |  | dar | dt | s | Er legte die Sicht der Frau dar.
darstellen |  |  | dar | tr | m | Er stellte den Streit anders dar.
einwerfen | wirft werfen warf warfen werfe | eingeworfen | ein | dt | s | „Nie?“, warf eine Mutter ein.
eingestehen | gesteht gestehen gestand gestanden gestehe | eingestanden | ein | dtzr | s | Er gestand eine falsche Taktik ein.
zugestehen | gesteht gestehen gestand gestanden gestehe | zugestanden | zu | dtr | m | Er gestand ihr zu, dass sie recht hat.
festhalten | hält halten hielt hielten halte | festgehalten | fest | dt | m | Das Gericht hielt fest, der Vertrag sei gültig.
fortfahren | fährt fahren fuhr fuhren fahre | fortgefahren | fort | d | m | „Nie“, fuhr der Erzähler fort.
herausstellen |  |  | heraus | tr | m | Sie stellte die Rolle der Vereine heraus.
herausstreichen | streicht streichen strich strichen streiche | herausgestrichen | heraus | tr | m | Sie strich heraus, dass alle halfen.
hervorheben | hebt heben hob hoben hebe | hervorgehoben | hervor | dtr | s | Er hob ihren Humor hervor.
nahelegen |  |  | nahe | tzr | m | Er legte ihm den Abschied nahe.
preisgeben | gibt geben gab gaben gebe | preisgegeben | preis | tr | m | Den Namen gab sie nicht preis.
richtigstellen |  |  | richtig | dt | s | Er stellte die Zahl richtig.
vorbringen | bringt bringen brachte brachten bringe | vorgebracht | vor | dtr | m | Sie brachten neue Einwände vor.
vorhersagen |  |  | vorher | dtr | s | Er sagte Sturm vorher.
voraussagen |  |  | voraus | dtr | s | Sie sagte einen harten Winter voraus.
vorhersehen | sieht sehen sah sahen sehe | vorhergesehen | vorher | t | w | Er sah vorher, dass es kracht.
voraussehen | sieht sehen sah sahen sehe | vorausgesehen | voraus | t | w | Sie sah voraus, dass die Kurse fallen.
vorrechnen |  |  | vor | dtr | s | Er rechnete ihr vor, was es kostet.
vortragen | trägt tragen trug trugen trage | vorgetragen | vor | dtr | m | Sie trug ihre Bedenken vor.
weitersagen |  |  | weiter | dtr | m | Er sagte das Geheimnis weiter.
wiedergeben | gibt geben gab gaben gebe | wiedergegeben | wieder | tqr | m | Er gab die Debatte verkürzt wieder.
zusagen |  |  | zu | dtzr | m | Der Bund sagte schnelle Hilfe zu.
zusichern |  |  | zu | dtzr | s | Das Amt sicherte eine Prüfung zu.
zurückgeben | gibt geben gab gaben gebe | zurückgegeben | zurück | d | m | „Halt“, gab der Bruder zurück.
zurufen | ruft rufen rief riefen rufe | zugerufen | zu | dt | s | „Nie!“, rief sie den Läufern zu.
zuflüstern |  |  | zu | dt | s | „Komm mit“, flüsterte er ihr zu.
anzweifeln |  |  | an | tr | m | Er zweifelte die Messung an.
ansprechen | spricht sprechen sprach sprachen spreche | angesprochen | an | tr | m | Er sprach die Menschenrechte an.
einfordern |  |  | ein | tr | m | Sie forderten mehr Mitsprache ein.
einschätzen |  |  | ein | dtr | m | Sie schätzte ihn als ruhig ein.
dagegenhalten | hält halten hielt hielten halte | dagegengehalten | dagegen | dt | s | „Nein“, hielt er dagegen.
entgegenhalten | hält halten hielt hielten halte | entgegengehalten | entgegen | dt | s | Er hielt er seine Erfolge entgegen.
entgegensetzen |  |  | entgegen | dt | m | „Unsinn“, setzte er entgegen.
entgegentreten | tritt treten trat traten trete | entgegengetreten | entgegen | r | m | Sie trat dem Gerücht entgegen.
zusammenfassen |  |  | zusammen | dt | m | „Gut so“, fasste die Chefin zusammen.
nachschieben | schiebt schieben schob schoben schiebe | nachgeschoben | nach | dt | s | „Nein“, schob der Sprecher nach.
anfügen |  |  | an | dt | s | „Bald“, fügte der Autor an.
vorlesen | liest lesen las lasen lese | vorgelesen | vor | dqr | w | Er las den Brief vor.
aufzählen |  |  | auf | dtr | m | Sie zählte zehn Fehler auf.
anregen |  |  | an | tzr | m | Der Beirat regte eine Umfrage an.
abraten | rät raten riet rieten rate | abgeraten | ab | dtzr | s | Das Amt riet von Reisen in die Region ab.
vorschwärmen |  |  | vor | dt | s | Er schwärmte uns von der Insel vor.
herausplatzen |  |  | heraus | d | s | „Halt!“, platzte sie heraus.
hervorstoßen | stößt stoßen stieß stießen stoße | hervorgestoßen | hervor | d | m | „Feuer“, stieß er hervor.
kundtun | tut tun tat taten tue | kundgetan | kund | dtr | s | Er tat seinen Unmut kund.
kundgeben | gibt geben gab gaben gebe | kundgegeben | kund | dtr | s | Er gab kund, das Fest falle aus.
anvertrauen |  |  | an | dtr | m | Sie vertraute der Freundin ihr Geheimnis an.
auspacken |  |  | aus | dr | m | Vor den Ermittlern packte der Kronzeuge aus.
`;
