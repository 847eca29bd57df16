/**
 * German verbs that tell how words were spoken or written ("flüsterte", "twitterte"). A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_MANNER = `
schreiben | schreibt schreiben schrieb schrieben schreibe | geschrieben |  | dtr | s | „Bald“, schrieb er.
twittern |  |  |  | dtq | s | „Nie“, twitterte er.
posten |  |  |  | dtq | s | „Daheim“, postete sie.
notieren |  |  |  | dt | m | „Halt“, notierte der Soldat in sein Heft.
bloggen |  |  |  | dtq | s | Über ihre Reise bloggte sie jeden Abend.
mailen |  |  |  | dtq | s | „Ja“, mailte sie.
simsen |  |  |  | dtq | s | „Nein“, simste er.
titeln |  |  |  | dq | s | „Gut so“, titelte sie.
vermerken |  |  |  | dt | s | „Nie“, vermerkte der Beamte in der Akte.
protokollieren |  |  |  | dtr | m | Er protokollierte jeden Satz.
veröffentlichen |  |  |  | t | w | Sie veröffentlichte einen Aufruf im Netz.
publizieren |  |  |  | t | w | Seine Thesen publizierte er unter falschem Namen.
retweeten |  | retweetet |  | qr | m | Er retweetete den Satz.
chatten |  |  |  | dq | m | „Bald“, chattete er.
tweeten |  |  |  | dtq | s | „Ich bin da“, tweetete sie.
texten |  |  |  | dtq | m | „Bis gleich“, textete er.
funken |  |  |  | dtq | m | „Wir sinken“, funkte er.
telegrafieren |  |  |  | dtq | s | „Bald“, telegrafierte er.
tippen |  |  |  | dtq | m | „Komm heim“, tippte sie.
raunen |  |  |  | dt | s | „Er kommt“, raunte er.
flüstern |  |  |  | dt | s | „Leise“, flüsterte er.
murmeln |  |  |  | dt | s | „Schon gut“, murmelte er.
wispern |  |  |  | dt | s | „Gut so?“, wisperte das Kind.
tuscheln |  |  |  | dt | s | „Das ist er“, tuschelten sie.
hauchen |  |  |  | dt | s | „Bleib“, hauchte sie.
schreien | schreit schreien schrie schrien schreie | geschrien |  | dt | s | „Raus“, schrie er.
brüllen |  |  |  | dt | s | „Alle raus“, brüllte er.
kreischen |  |  |  | dt | s | „Eine Maus“, kreischte er.
fauchen |  |  |  | d | s | „Raus hier“, fauchte sie.
zischen |  |  |  | d | s | „Still“, zischte sie.
knurren |  |  |  | d | s | „Na gut“, knurrte er.
brummen |  |  |  | d | s | „Gut so“, brummte er.
grummeln |  |  |  | dt | s | „Wie immer“, grummelte er.
donnern |  |  |  | d | s | „Genug“, donnerte er.
blaffen |  |  |  | d | s | „Halt?“, blaffte er.
schnauzen |  |  |  | d | s | „Weg da“, schnauzte er.
krächzen |  |  |  | d | s | „Wasser“, krächzte er.
keuchen |  |  |  | d | s | „Geschafft“, keuchte sie.
schnauben |  |  |  | d | s | „Frechheit“, schnaubte sie.
ächzen |  |  |  | d | s | „Gut so“, ächzte er.
stöhnen |  |  |  | dt | s | „Gut so“, stöhnte er.
seufzen |  |  |  | dt | s | „Ja“, seufzte sie.
schluchzen |  |  |  | dt | s | „Bald“, schluchzte sie.
heulen |  |  |  | d | m | „Bald“, heulte er.
wimmern |  |  |  | d | s | „Es tut weh“, wimmerte er.
winseln |  |  |  | d | s | „Gnade“, winselte er.
stottern |  |  |  | dt | s | „Bald“, stotterte er.
stammeln |  |  |  | dt | s | „Danke“, stammelte sie.
lallen |  |  |  | d | s | „Noch eins“, lallte er.
nuscheln |  |  |  | dt | s | „Ja“, nuschelte er.
säuseln |  |  |  | dt | s | „Ja“, säuselte er.
flöten |  |  |  | d | s | „Aber gern“, flötete sie.
singen | singt singen sang sangen singe | gesungen |  | dq | m | „Gut so“, sang er.
quengeln |  |  |  | d | s | „Bald?“, quengelte das Kind.
plappern |  |  |  | dq | m | „Gut so“, plapperte das Kind.
schwadronieren |  |  |  | dt | s | „Ja“, schwadronierte er.
faseln |  |  |  | dtq | s | „Nie“, faselte er.
tönen |  |  |  | dt | s | „Bald“, tönte er.
trompeten |  | trompetet |  | dt | s | „Ja“, trompetete er.
posaunen |  | posaunt |  | dt | s | „Nie“, posaunte er.
frohlocken |  | frohlockt |  | dt | s | „Bald“, frohlockte er.
triumphieren |  |  |  | d | s | „Gewonnen“, triumphierte sie.
johlen |  |  |  | d | s | „Zugabe“, johlten sie.
skandieren |  |  |  | dq | s | „Freiheit“, skandierte sie.
grölen |  |  |  | dq | s | „Gut so“, grölten sie.
lachen |  |  |  | d | m | „Nein“, lachte sie.
kichern |  |  |  | d | m | „Er schläft“, kicherte das Kind.
schmunzeln |  |  |  | d | m | „Wer weiß“, schmunzelte sie.
lächeln |  |  |  | d | m | „Ja“, lächelte er.
grinsen |  |  |  | d | m | „Erwischt“, grinste er.
strahlen |  |  |  | d | m | „Nein“, strahlte sie.
fluchen |  |  |  | d | s | „Verdammt“, fluchte er.
predigen |  |  |  | dt | s | „Ja“, predigte er.
beten |  |  |  | dt | m | „Herr, hilf“, betete sie.
trösten |  |  |  | d | m | „Ja“, tröstete sie.
beruhigen |  |  |  | dt | m | „Bald“, beruhigte er.
beschwichtigen |  |  |  | dt | s | „Nie“, beschwichtigte er.
unterbrechen | unterbricht unterbrechen unterbrach unterbrachen unterbreche | unterbrochen |  | d | w | „Moment“, unterbrach sie.
näseln |  |  |  | d | s | „Sehr wohl“, näselte er.
giften |  |  |  | dt | s | „Nein“, giftete sie.
keifen |  |  |  | d | s | „Gut so“, keifte sie.
pöbeln |  |  |  | d | s | „Hau ab“, pöbelte er.
granteln |  |  |  | d | s | „Nein“, grantelte er.
räsonieren |  |  |  | dt | s | „Zeit heilt“, räsonierte er.
kommunizieren |  |  |  | dtr | m | Sie kommunizierte, dass sie umzieht.
`;
