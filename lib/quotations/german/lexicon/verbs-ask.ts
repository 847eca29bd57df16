/**
 * German verbs that ask, demand, promise, wish and allow. A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_ASK = `
warnen |  |  |  | dtzr | s | Sie warnte vor offenen Flammen im Wald.
fordern |  |  |  | dtzr | m | Sie forderte fünf Prozent mehr Lohn.
mahnen |  |  |  | dtzr | m | Der Bischof mahnte zur Geduld.
ermahnen |  |  |  | dtzr | m | Sie ermahnte die Kinder, leise zu sein.
drohen |  |  |  | dtzr | m | Er drohte mit neuen Zöllen.
appellieren |  |  |  | dtzr | s | Sie appellierte an die Vernunft.
verlangen |  |  |  | dtzr | m | Sie verlangte Geld zurück.
plädieren |  |  |  | dtzr | s | Er plädierte auf Freispruch.
bitten | bittet bitten bat baten bitte | gebeten |  | dtzr | m | „Halt“, bat sie.
raten | rät raten riet rieten rate | geraten |  | dtzr | s | Die Ärztin riet zu mehr Bewegung.
empfehlen | empfiehlt empfehlen empfahl empfahlen empfehle | empfohlen |  | dtzr | m | Sie empfahl eine Pause.
befehlen | befiehlt befehlen befahl befahlen befehle | befohlen |  | dtz | m | „Nie“, befahl er.
fragen |  |  |  | dt | s | „Wer zahlt das?“, fragte sie.
ersuchen |  |  |  | zr | m | Das Amt ersuchte ihn, zu zahlen.
flehen |  |  |  | dtz | s | „Gut so“, flehte sie.
betteln |  | gebettelt |  | dz | s | „Ja“, bettelte das Kind.
pochen |  |  |  | tzr | m | Sie pochte darauf, bezahlt zu werden.
drängen |  |  |  | dtzr | m | Sie drängte darauf, bald zu wählen.
dringen | dringt dringen drang drangen dringe | gedrungen |  | tzr | m | Er dringt darauf, Wege zu sanieren.
werben | wirbt werben warb warben werbe | geworben |  | tzr | m | Er warb dafür, Rad zu fahren.
rufen | ruft rufen rief riefen rufe | gerufen |  | dqr | s | „Aufhören!“, rief sie.
ermutigen |  |  |  | dzr | m | Der Arzt ermutigte ihn, zu laufen.
überzeugen |  |  |  | tz | w | Er überzeugte den Rat, dass Bäume fehlen.
gebieten | gebietet gebieten gebot geboten gebiete | geboten |  | dtz | m | Der König gebot, zu schweigen.
verbieten | verbietet verbieten verbot verboten verbiete | verboten |  | tzr | w | Sie verbot, im Park zu grillen.
untersagen |  |  |  | tzr | w | Das Gericht untersagte, das Haus zu betreten.
billigen |  |  |  | tr | w | Die Kammer billigte den Haushalt.
kommandieren |  |  |  | dz | s | „Links um“, kommandierte er.
beantragen |  |  |  | tzr | m | Sie beantragte, ihn freizusprechen.
reklamieren |  |  |  | dtr | m | Er reklamierte, er sei gestoßen worden.
hinterfragen |  |  |  | tr | m | Sie hinterfragt, wem das nützt.
rätseln |  |  |  | dt | m | Sie rätselt, wer das Bild malte.
wünschen |  |  |  | dtzr | m | Sie wünschen sich kleinere Klassen.
hoffen |  |  |  | dtzr | m | Sie hoffen auf besseres Wetter.
beabsichtigen |  |  |  | zr | m | Er beabsichtigt, das Haus abzureißen.
planen |  |  |  | tzr | w | Die Stadt plant einen neuen Park.
erwägen | erwägt erwägen erwog erwogen erwäge | erwogen |  | tzr | w | Die Regierung erwägt ein Verbot.
wollen | will wollen wollte wollten wolle | gewollt |  | t | w | Er will, dass es leiser wird.
protestieren |  |  |  | dtr | s | „Gut so“, protestierte er.
demonstrieren |  |  |  | tr | m | Sie demonstrierten dafür, dass der Wald bleibt.
debattieren |  |  |  | tr | m | Er debattierte, ob der Zaun bleibt.
diskutieren |  |  |  | tr | m | Sie diskutierte, wer fahren darf.
erörtern |  |  |  | tr | m | Sie erörterte, wie es weitergeht.
streiten | streitet streiten stritt stritten streite | gestritten |  | tr | m | Sie stritten, ob der Hund beißt.
beraten | berät beraten beriet berieten berate | beraten |  | t | w | Er beriet, wie man spart.
besprechen | bespricht besprechen besprach besprachen bespreche | besprochen |  | t | w | Sie besprachen, wer fährt.
`;
