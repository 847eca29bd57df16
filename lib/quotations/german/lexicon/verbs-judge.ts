/**
 * German verbs that judge, praise, blame and mock. A row: lemma | finite forms (none: weak, see `conjugate-weak.ts`) |
 * participle | particle | frames | strength | example; `verb-reading.ts` says what the letters mean.
 */
export const VERBS_JUDGE = `
kritisieren |  |  |  | dtr | s | Er kritisierte den Entwurf.
loben |  |  |  | dtr | m | Sie lobte den Einsatz der Helfer.
klagen |  |  |  | dtr | s | Viele Bauern klagten über den trockenen Sommer.
beklagen |  |  |  | dtr | s | Sie beklagte den Mangel an Personal.
monieren |  |  |  | dtr | s | Sie monierten fehlende Belege.
bemängeln |  |  |  | dtr | s | Sie bemängelten den Zustand der Toiletten.
rügen |  |  |  | dtr | s | Er rügte die hohen Ausgaben.
tadeln |  |  |  | dtr | s | „Zu langsam“, tadelte er.
schimpfen |  |  |  | dtq | s | „Nie“, schimpfte er.
bedauern |  |  |  | dtzr | m | Die Bank bedauerte die Panne.
begrüßen |  |  |  | dtr | m | Er begrüßte das Urteil.
würdigen |  |  |  | dtr | m | Er würdigte ihr mutiges Werk.
danken |  |  |  | dtr | m | „Danke“, sagte sie und dankte allen.
gratulieren |  |  |  | dr | m | Sie gratulierte ihm.
verurteilen |  |  |  | tr | m | Der Rat verurteilte den Angriff.
beschuldigen |  |  |  | tzr | m | Sie beschuldigte ihn, gelogen zu haben.
bezichtigen |  |  |  | tzr | m | Er bezichtigte den Nachbarn, zu stehlen.
verdächtigen |  |  |  | tzr | m | Sie verdächtigt ihn, gezündelt zu haben.
unterstellen |  |  |  | tzr | m | Sie unterstellte ihm, nur Geld zu wollen.
brandmarken |  |  |  | qr | m | Er brandmarkte den Bau als „Sünde“.
geißeln |  |  |  | qr | m | Sie geißelte den Geiz der Reichen.
attackieren |  |  |  | dr | m | Er attackierte die Regierung scharf.
verspotten |  |  |  | qr | m | Das Blatt verspottete ihn als „Zwerg“.
verhöhnen |  |  |  | qr | m | Er verhöhnte den Gegner als „Anfänger“.
beschimpfen |  |  |  | qr | m | Er beschimpfte sie als „Lügnerin“.
schmähen |  |  |  | qr | m | Der Dichter schmähte den Hof.
preisen | preist preisen pries priesen preise | gepriesen |  | qr | m | Er pries die Suppe als „Wunder“.
rühmen |  |  |  | tqr | m | Sie rühmte, dass alle halfen.
honorieren |  |  |  | tr | w | Sie honorierte, dass sie wagte.
schätzen |  |  |  | dtr | m | Er schätzt den Wert auf eine Million.
bewerten |  |  |  | tr | m | Sie bewertete den Film als stark.
beurteilen |  |  |  | tr | m | Er beurteilt die Lage als ernst.
werten |  |  |  | t | m | Die Partei wertet das als Sieg.
deuten |  |  |  | tr | m | Er deutete den Traum als Warnung.
interpretieren |  |  |  | tr | m | Sie interpretierte den Satz als Drohung.
befürworten |  |  |  | tzr | m | Er befürwortet, Wege zu sperren.
unterstützen |  |  |  | tr | w | Sie unterstützt den Vorschlag.
verwerfen | verwirft verwerfen verwarf verwarfen verwerfe | verworfen |  | tr | w | Der Rat verwarf den Plan.
missbilligen |  |  |  | tr | m | Sie missbilligt den Verkauf.
bezweifeln |  |  |  | tr | m | Er bezweifelt die Echtheit der Münze.
zweifeln |  |  |  | tr | m | Viele zweifeln an der Wirkung des Mittels.
befürchten |  |  |  | dtzr | m | Er befürchtet weitere Schließungen.
fürchten |  |  |  | dtzr | m | Die Händler fürchten leere Läden.
verharmlosen |  |  |  | tr | m | Das Amt verharmloste den Brand.
beschönigen |  |  |  | tr | m | Der Bericht beschönigt die Lage.
übertreiben | übertreibt übertreiben übertrieb übertrieben übertreibe | übertrieben |  | d | w | „Gut so“, übertrieb er.
untertreiben | untertreibt untertreiben untertrieb untertrieben untertreibe | untertrieben |  | d | w | „Nein“, untertrieb er.
bagatellisieren |  |  |  | tr | m | Er bagatellisierte den Unfall.
beanstanden |  |  |  | tr | s | Sie beanstandete, dass Belege fehlten.
wettern |  |  |  | dtr | s | Im Bierzelt wetterte er gegen die Hauptstadt.
poltern |  |  |  | d | s | „Halt“, polterte er.
spotten |  |  |  | dt | s | „Ein Zwerg“, spottete er.
lästern |  |  |  | dt | s | „Halt“, lästerte sie.
höhnen |  |  |  | dt | s | „Nein“, höhnte er.
sticheln |  |  |  | dt | s | „Ja“, stichelte er.
frotzeln |  |  |  | d | s | „Gut so“, frotzelte er.
ätzen |  |  |  | d | s | „Mutlos“, ätzte er.
witzeln |  |  |  | d | s | „Nein“, witzelte sie.
scherzen |  |  |  | dt | s | „Gut so“, scherzte der neue Chef.
jubeln |  |  |  | dt | s | „Sieg“, jubelte er.
schwärmen |  |  |  | dtr | s | „Herrlich“, schwärmte sie.
jammern |  |  |  | dt | s | „Nur Regen“, jammerte er.
nörgeln |  |  |  | dt | s | „Halt“, nörgelte er.
lamentieren |  |  |  | dt | s | „Gut so“, lamentierte er.
murren |  |  |  | dt | s | „Bald“, murrte er.
maulen |  |  |  | dt | s | „Keine Lust“, maulte er.
meckern |  |  |  | dt | s | „Zu teuer“, meckerte sie.
mäkeln |  |  |  | dt | s | „Zu salzig“, mäkelte er.
motzen |  |  |  | dt | s | „Immer ich“, motzte er.
stänkern |  |  |  | d | s | „Bald“, stänkerte er.
zetern |  |  |  | dt | s | „Diebe“, zeterte sie.
zürnen |  |  |  | dt | s | „Bald“, zürnte er.
grollen |  |  |  | dt | s | „Nie wieder“, grollte er.
hetzen |  |  |  | dr | m | Er hetzte gegen die Nachbarn.
ulken |  |  |  | d | s | „Nie“, ulkte er.
flachsen |  |  |  | d | s | „Gut so“, flachste er.
bereuen |  |  |  | tzr | m | Der Star bereut den Auftritt.
toben |  |  |  | d | s | „Skandal“, tobte er.
wüten |  |  |  | d | s | „Raus“, wütete sie.
schelten | schilt schelten schalt schalten schelte | gescholten |  | qr | m | Er schalt ihn einen „Narren“.
verdammen |  |  |  | qr | m | Sie verdammte den Krieg.
rüffeln |  |  |  | dr | m | Er rüffelte den Koch.
vertrösten |  |  |  | d | m | „Bald“, vertröstete er sie.
`;
