/**
 * German nouns that carry what was said or thought: a dass-clause, an infinitive with zu, a clause of its own or a colon
 * ("der Vorwurf, sie habe …"; "mit den Worten: …"), one a line: forms, the lemma first | strength | example.
 */
export const NOUNS = `
Aussage Aussagen | s | Die Aussage, er lüge, ist alt.
Angabe Angaben | s | Nach der Angabe, er sei allein, ging sie.
Erklärung Erklärungen | s | Die Erklärung, dass er lügt, ist alt.
Behauptung Behauptungen | s | Die Behauptung, er lüge, ist alt.
Äußerung Äußerungen | s | Die Äußerung, er lüge, ist alt.
Ankündigung Ankündigungen | s | Die Ankündigung, zu helfen, ist alt.
Mitteilung Mitteilungen | s | Die Mitteilung, er lüge, ist alt.
Bemerkung Bemerkungen | s | Die Bemerkung, er lüge, ist alt.
Anmerkung Anmerkungen | s | Mit der Anmerkung, das reiche, ging er.
Feststellung Feststellungen | s | Die Feststellung, dass er lügt, ist alt.
Kritik | m | Die Kritik, er lüge, ist alt.
Vorwurf Vorwurfs Vorwürfe Vorwürfen | s | Der Vorwurf, er lüge, ist alt.
Anschuldigung Anschuldigungen | s | Die Anschuldigung, er lüge, ist alt.
Beschuldigung Beschuldigungen | s | Die Beschuldigung, er lüge, ist alt.
Unterstellung Unterstellungen | s | Die Unterstellung, er lüge, ist alt.
Vorhaltung Vorhaltungen | m | Die Vorhaltung, er lüge, ist alt.
Warnung Warnungen | s | Die Warnung, er lüge, ist alt.
Mahnung Mahnungen | m | Die Mahnung, zu helfen, ist alt.
Drohung Drohungen | s | Die Drohung, er lüge, ist alt.
Forderung Forderungen | s | Die Forderung, er lüge, ist alt.
Appell Appells Appelle Appellen | s | Der Appell, er lüge, ist alt.
Aufruf Aufrufs Aufrufe Aufrufen | s | Der Aufruf, zu helfen, ist alt.
Bitte Bitten | m | Die Bitte, er lüge, ist alt.
Wunsch Wunschs Wunsches Wünsche Wünschen | m | Der Wunsch, dass er lügt, ist alt.
Frage Fragen | m | Die Frage, wer zahlt, bleibt.
Antwort Antworten | s | Die Antwort, er lüge, ist alt.
Erwiderung Erwiderungen | s | Die Erwiderung, er lüge, ist alt.
Bekenntnis Bekenntnisses Bekenntnisse Bekenntnissen | s | Das Bekenntnis, er lüge, ist alt.
Geständnis Geständnisses Geständnisse Geständnissen | s | Das Geständnis, er lüge, ist alt.
Eingeständnis Eingeständnisses Eingeständnisse Eingeständnissen | s | Das Eingeständnis, dass er lügt, ist alt.
Dementi Dementis | s | Das Dementi, er lüge, ist alt.
Bestätigung Bestätigungen | m | Die Bestätigung, dass er lügt, ist alt.
Zusage Zusagen | s | Die Zusage, zu helfen, ist alt.
Versprechen Versprechens | s | Das Versprechen, zu helfen, ist alt.
Zusicherung Zusicherungen | s | Die Zusicherung, er lüge, ist alt.
Versicherung Versicherungen | w | Die Versicherung, er lüge, ist alt.
Beteuerung Beteuerungen | s | Die Beteuerung, er lüge, ist alt.
Klarstellung Klarstellungen | s | Die Klarstellung, er lüge, ist alt.
Vorhersage Vorhersagen | s | Die Vorhersage, er lüge, ist alt.
Prognose Prognosen | s | Die Prognose, dass er lügt, ist alt.
Einschätzung Einschätzungen | s | Die Einschätzung, er lüge, ist alt.
Ansicht Ansichten | s | Die Ansicht, er lüge, ist alt.
Meinung Meinungen | s | Sie blieb bei der Meinung, er lüge.
Auffassung Auffassungen | s | Die Auffassung, er lüge, ist alt.
Überzeugung Überzeugungen | s | In der Überzeugung, sie komme, wartete er.
Standpunkt Standpunkts Standpunktes Standpunkte Standpunkten | s | Der Standpunkt, er lüge, ist alt.
Position Positionen | w | Die Position, er lüge, ist alt.
Haltung Haltungen | w | Die Haltung, er lüge, ist alt.
Glaube Glauben Glaubens | m | Im Glauben, es sei Tag, stand er auf.
These Thesen | s | Die These, er lüge, ist alt.
Theorie Theorien | m | Die Theorie, dass er lügt, ist alt.
Argument Arguments Argumente Argumenten | s | Das Argument, er lüge, ist alt.
Einwand Einwands Einwände Einwänden | s | Der Einwand, er lüge, ist alt.
Hinweis Hinweises Hinweise Hinweisen | s | Mit dem Hinweis, dass es regne, blieb er.
Verweis Verweises Verweise | m | Mit dem Verweis, dass Geld fehle, schwieg sie.
Andeutung Andeutungen | m | Die Andeutung, er lüge, ist alt.
Gerücht Gerüchts Gerüchte Gerüchten | s | Das Gerücht, er lüge, ist alt.
Spekulation Spekulationen | m | Die Spekulation, er lüge, ist alt.
Verdacht Verdachts Verdachtes | m | Der Verdacht, er lüge, ist alt.
Vermutung Vermutungen | s | Die Vermutung, er lüge, ist alt.
Annahme Annahmen | m | Die Annahme, er lüge, ist alt.
Zweifel Zweifels Zweifeln | m | Der Zweifel, ob es hält, blieb.
Hoffnung Hoffnungen | m | Die Hoffnung, dass er lügt, ist alt.
Erwartung Erwartungen | m | Die Erwartung, dass er lügt, ist alt.
Befürchtung Befürchtungen | s | Die Befürchtung, er lüge, ist alt.
Sorge Sorgen | m | Die Sorge, dass er lügt, ist alt.
Angst Ängste Ängsten | w | Die Angst, dass er lügt, ist alt.
Furcht | w | Die Furcht, dass er lügt, ist alt.
Gefühl Gefühls Gefühle | w | Das Gefühl, dass er lügt, ist alt.
Eindruck Eindrucks Eindrücke Eindrücken | m | Der Eindruck, er lüge, ist alt.
Idee Ideen | w | Die Idee, zu helfen, ist alt.
Plan Plans Planes Pläne Plänen | w | Der Plan, zu helfen, ist alt.
Absicht Absichten | w | Die Absicht, zu helfen, ist alt.
Vorschlag Vorschlags Vorschlages Vorschläge Vorschlägen | s | Der Vorschlag, zu helfen, ist alt.
Empfehlung Empfehlungen | s | Die Empfehlung, zu helfen, ist alt.
Rat Rats Rates | m | Der Rat, zu helfen, ist alt.
Aufforderung Aufforderungen | s | Die Aufforderung, zu helfen, ist alt.
Anweisung Anweisungen | m | Die Anweisung, zu helfen, ist alt.
Befehl Befehls Befehle Befehlen | m | Der Befehl, zu helfen, ist alt.
Angebot Angebots Angebote Angeboten | m | Das Angebot, zu helfen, ist alt.
Begründung Begründungen | s | Mit der Begründung, es sei spät, ging er.
Rechtfertigung Rechtfertigungen | m | Die Rechtfertigung, er lüge, ist alt.
Entschuldigung Entschuldigungen | m | Die Entschuldigung, er lüge, ist alt.
Ausrede Ausreden | s | Die Ausrede, er lüge, ist alt.
Lüge Lügen | s | Die Lüge, er lüge, ist alt.
Urteil Urteils Urteile Urteilen | m | Das Urteil, er lüge, ist alt.
Fazit Fazits | s | Das Fazit: zu wenig, zu spät.
Bilanz Bilanzen | m | Die Bilanz: drei Siege.
Schluss Schlusses Schlüsse Schlüssen | m | Der Schluss, dass er lügt, ist alt.
Schlussfolgerung Schlussfolgerungen | s | Die Schlussfolgerung, dass er lügt, ist alt.
Ergebnis Ergebnisses Ergebnisse Ergebnissen | w | Mit dem Ergebnis, dass alle froren, ging man.
Erkenntnis Erkenntnisse Erkenntnissen | m | Die Erkenntnis, dass er lügt, ist alt.
Beleg Belege Belegen | w | Ein Beleg, dass er zahlte, fehlt.
Beweis Beweises Beweise Beweisen | w | Der Beweis, dass er lügt, ist alt.
Nachricht Nachrichten | s | Die Nachricht, dass er lügt, ist alt.
Botschaft Botschaften | m | Die Botschaft: Wir bleiben.
Devise Devisen | m | Die Devise: abwarten.
Motto Mottos | m | Das Motto: Nie wieder.
Parole Parolen | m | Die Parole: durchhalten.
Wort Worts Wortes Worte Worten Wörter | s | Mit den Worten: „Gut so“ ging sie.
Satz Satzes Sätze Sätzen | m | Mit dem Satz: „Ich gehe“ ging sie.
Zitat Zitats Zitate Zitaten | s | Das Zitat: „Alles fließt.“
Klage Klagen | m | Die Klage, er lüge, ist alt.
Beschwerde Beschwerden | m | Die Beschwerde, er lüge, ist alt.
Darstellung Darstellungen | s | Die Darstellung, er lüge, ist alt.
Schilderung Schilderungen | s | Die Schilderung, wie es brannte, rührte.
Version Versionen | m | Die Version, er lüge, ist alt.
Zeugenaussage Zeugenaussagen | s | Die Zeugenaussage, er lüge, ist alt.
Zwischenruf Zwischenrufs Zwischenrufe Zwischenrufen | s | Der Zwischenruf: „Lüge!“
Losung Losungen | m | Die Losung: Brot für alle.
Schlagzeile Schlagzeilen | m | Die Schlagzeile: „Er lebt.“
Titel Titels Titeln | w | Der Titel: „Am Deich“.
`;

/** Nouns of documents and media that can be speakers themselves: forms, the lemma first | example. */
export const DOCUMENT_NOUNS = `
Bericht Berichts Berichtes Berichte Berichten | Der Bericht nennt Namen.
Medienbericht Medienberichts Medienberichte Medienberichten | Ein Medienbericht nennt Namen.
Zeitungsbericht Zeitungsberichts Zeitungsberichte Zeitungsberichten | Der Zeitungsbericht nennt Namen.
Agenturbericht Agenturberichte Agenturberichten | Der Agenturbericht nennt Namen.
Polizeibericht Polizeiberichts Polizeiberichte | Der Polizeibericht nennt Namen.
Abschlussbericht Abschlussberichts Abschlussberichte | Der Abschlussbericht nennt Namen.
Mitteilung Mitteilungen | Die Mitteilung nennt Namen.
Pressemitteilung Pressemitteilungen | Die Pressemitteilung nennt Namen.
Presseerklärung Presseerklärungen | Die Presseerklärung nennt Namen.
Erklärung Erklärungen | Die Erklärung nennt Namen.
Stellungnahme Stellungnahmen | Die Stellungnahme nennt Namen.
Verlautbarung Verlautbarungen | Die Verlautbarung nennt Namen.
Statement Statements | Das Statement nennt Namen.
Studie Studien | Die Studie nennt Namen.
Untersuchung Untersuchungen | Die Untersuchung nennt Namen.
Umfrage Umfragen | Die Umfrage nennt Namen.
Analyse Analysen | Die Analyse nennt Namen.
Statistik Statistiken | Die Statistik nennt Namen.
Erhebung Erhebungen | Die Erhebung nennt Namen.
Meldung Meldungen | Die Meldung nennt Namen.
Nachricht Nachrichten | Die Nachricht nennt Namen.
Zeitung Zeitungen | Die Zeitung nennt Namen.
Tageszeitung Tageszeitungen | Die Tageszeitung nennt Namen.
Zeitschrift Zeitschriften | Die Zeitschrift nennt Namen.
Magazin Magazins Magazine Magazinen | Das Magazin nennt Namen.
Nachrichtenmagazin Nachrichtenmagazins | Das Nachrichtenmagazin nennt Namen.
Blatt Blatts Blattes Blätter Blättern | Das Blatt nennt Namen.
Wochenblatt Wochenblatts | Das Wochenblatt nennt Namen.
Agentur Agenturen | Die Agentur nennt Namen.
Nachrichtenagentur Nachrichtenagenturen | Die Nachrichtenagentur nennt Namen.
Sender Senders Sendern | Der Sender nennt Namen.
Fernsehsender Fernsehsenders Fernsehsendern | Der Fernsehsender nennt Namen.
Rundfunk Rundfunks | Der Rundfunk nennt Namen.
Fernsehen Fernsehens | Das Fernsehen nennt Namen.
Radio Radios | Das Radio nennt Namen.
Medium Mediums Medien | Die Medien melden Eis.
Presse | Die Presse nennt Namen.
Portal Portals Portale Portalen | Das Portal nennt Namen.
Website Websites Webseite Webseiten Internetseite Internetseiten | Die Website nennt Namen.
Artikel Artikels Artikeln | Der Artikel nennt Namen.
Beitrag Beitrags Beitrages Beiträge Beiträgen | Der Beitrag nennt Namen.
Leitartikel Leitartikels | Der Leitartikel nennt Namen.
Kommentar Kommentars Kommentare Kommentaren | Der Kommentar nennt Namen.
Interview Interviews | Das Interview nennt Namen.
Gutachten Gutachtens | Das Gutachten nennt Namen.
Urteil Urteils Urteile Urteilen | Das Urteil nennt Namen.
Anklage Anklagen Anklageschrift | Die Anklage nennt Namen.
Brief Briefs Briefes Briefe Briefen | Der Brief nennt Namen.
Schreiben Schreibens | Das Schreiben nennt Namen.
Papier Papiers Papiere Papieren | Das Papier nennt Namen.
Positionspapier Positionspapiers | Das Positionspapier nennt Namen.
Strategiepapier Strategiepapiers | Das Strategiepapier nennt Namen.
Dokument Dokuments Dokumente Dokumenten | Das Dokument nennt Namen.
Entwurf Entwurfs Entwürfe Entwürfen Gesetzentwurf Gesetzentwurfs | Der Entwurf nennt Namen.
Protokoll Protokolls Protokolle Protokollen | Das Protokoll nennt Namen.
Vertrag Vertrags Vertrages Verträge Verträgen | Der Vertrag nennt Namen.
Resolution Resolutionen | Die Resolution nennt Namen.
Petition Petitionen | Die Petition nennt Namen.
Akte Akten | Die Akte nennt Namen.
Buch Buchs Buches Bücher Büchern | Das Buch nennt Namen.
Rede Reden | Die Rede nennt Namen.
Botschaft Botschaften | Die Botschaft nennt Namen.
Tweet Tweets | Der Tweet nennt Namen.
Blog Blogs | Der Blog nennt Namen.
Post Posts Posting Postings | Das Posting nennt Namen.
Video Videos | Das Video nennt Namen.
Communiqué Communiqués Kommuniqué Kommuniqués | Das Kommuniqué nennt Namen.
Prognose Prognosen | Die Prognose nennt Namen.
Bekennerschreiben Bekennerschreibens | Das Bekennerschreiben nennt Namen.
Programm Programms Wahlprogramm Wahlprogramms | Das Programm nennt Namen.
Text Texts Textes Texte Texten | Der Text nennt Namen.
`;
