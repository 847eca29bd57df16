/**
 * German words around a clause that name a source without a verb of speech, one a line: pattern | where the speaker
 * stands | example. In a pattern `/` stands between choices and `…` is a gap. The speaker stands `after` the pattern
 * ("laut X"), `before` it ("X zufolge"), `within` it ("ihrer Ansicht nach"), is the clause's own `subject` ("nach eigenen
 * Angaben") or is not named (`none`).
 */
export const FRAMES = `
laut | after | Laut Polizei wurde niemand verletzt.
gemäß | after | Gemäß dem Protokoll begann es um acht.
nach Angaben/Angabe/Aussage/Aussagen/Ansicht/Auffassung/Meinung/Einschätzung/Darstellung/Informationen/Worten/Überzeugung/Berichten/Berechnungen/Schätzungen/Schätzung/Mitteilung/Auskunft/Lesart/Erkenntnissen/Kenntnis/Beobachtung/Beobachtungen/Meldungen/Medienberichten/Bekunden/Schilderung/Schilderungen/Urteil/Prognosen/Umfragen/Presseberichten/Zeitungsberichten/Zeugenaussagen/Augenzeugenberichten/Agenturmeldungen/Agenturberichten | after | Nach Ansicht der Richterin fehlt der Beweis.
nach den/der/einer Worten/Angaben/Aussage/Aussagen/Ansicht/Auffassung/Meinung/Einschätzung/Darstellung/Informationen/Berichten/Schilderung/Prognose/Mitteilung/Meldung/Studie/Umfrage | after | Nach den Worten der Chefin ist die Lage ernst.
nach einem/dem Bericht/Medienbericht/Zeitungsbericht/Gutachten/Urteil | after | Nach einem Bericht der Zeitung geht er.
nach übereinstimmenden/unbestätigten/offiziellen/amtlichen/weiteren/neuesten/letzten/ersten/bisherigen/vorläufigen Angaben/Berichten/Informationen/Meldungen/Erkenntnissen/Schätzungen/Medienberichten | after | Nach ersten Erkenntnissen schmolz ein Kabel.
nach eigenen/eigener/eigenem Angaben/Aussage/Aussagen/Bekunden/Darstellung/Worten/Einschätzung/Auskunft/Informationen/Berechnungen | subject | Nach eigenen Angaben hat sie tausend Fans.
nach seinen/ihren/seiner/ihrer/deren/dessen Angaben/Worten/Aussagen/Aussage/Ansicht/Meinung/Auffassung/Einschätzung/Darstellung/Überzeugung/Informationen/Berechnungen/Schätzungen | within | Nach ihrer Ansicht reicht das nicht.
eigenen/eigener Angaben/Aussagen/Aussage/Worten zufolge/nach | subject | Er hat eigenen Angaben zufolge nie geraucht.
seinen/ihren/seiner/ihrer/deren/dessen/meiner/unserer Angaben/Worten/Aussagen/Aussage/Ansicht/Meinung/Auffassung/Einschätzung/Darstellung/Überzeugung/Informationen/Berechnungen/Schätzungen zufolge/nach | within | Das ist seiner Meinung nach falsch.
den Angaben/Berichten/Informationen/Aussagen/Meldungen/Worten zufolge/nach | none | Den Angaben nach brach ein Seil.
zufolge | before | Einem Bericht zufolge steigt der Preis.
Angaben/Berichten/Medienberichten/Presseberichten/Zeitungsberichten/Meldungen/Informationen/Gerüchten/Schätzungen/Umfragen/Studien zufolge | none | Medienberichten zufolge ist er krank.
so | after | „Wir sind bereit“, so die Leiterin.
so die/der/das Einschätzung/Fazit/Vorwurf/Begründung/Tenor/Urteil/Forderung/Kritik/Hoffnung/Befürchtung/Argument/Antwort | after | Zu wenig, so das Fazit der Prüfer.
wie … | within | Wie das Gericht mitteilte, ruht der Bau.
wie es … heißt/hieß | none | Wie es hieß, ruht der Bau.
wie aus … hervorgeht/hervorging | within | Wie aus dem Papier hervorgeht, fehlt Geld.
wie … erfuhr/bekannt | none | Wie die Redaktion erfuhr, geht er.
aus Sicht | after | Aus Sicht der Händler hilft das Fest.
aus seiner/ihrer/deren/dessen Sicht | within | Aus ihrer Sicht hilft das nicht.
aus der Sicht/Perspektive | after | Aus der Sicht des Wirts hilft das Fest.
in den Augen/Worten | after | In den Augen vieler Fans war das ein Foul.
mit den Worten | none | Mit den Worten „Gut so“ ging sie.
unter Berufung/Verweis/Hinweis/Bezug auf | after | Unter Berufung auf die Bank meldet das Blatt Verluste.
mit Verweis/Hinweis/Blick auf | none | Mit Verweis auf die Kosten schwieg das Amt.
aus Regierungskreisen/Parteikreisen/Branchenkreisen/Polizeikreisen/Sicherheitskreisen/Kreisen | within | Aus Regierungskreisen hieß es, man prüfe noch.
aus dem Umfeld | after | Aus dem Umfeld des Trainers kam ein Nein.
von Seiten | after | Von Seiten der Stadt hieß es nichts.
seitens/vonseiten | after | Vonseiten der Firma hieß es, man baue.
glaubt/folgt man | after | Glaubt man den Nachbarn, stand das Haus leer.
geht es nach | after | Geht es nach dem Koch, gibt es Fisch.
gegenüber | none | Gegenüber der Zeitung schwieg er.
auf Anfrage/Nachfrage | none | Auf Anfrage erklärte die Firma, man prüfe.
auf die Frage | none | Auf die Frage nach dem Preis schwieg er.
dem Vernehmen/Anschein nach | none | Dem Vernehmen nach wechselt sie.
allem Anschein nach | none | Allem Anschein nach schlief er.
wörtlich | none | Wörtlich sagte er: „Das war falsch.“
sinngemäß | none | Sinngemäß erklärte sie, das Geld sei weg.
angeblich/angebliche/angeblichen/angeblicher | none | Der Ring ist angeblich alt.
vorgeblich | none | Vorgeblich reiste er zum Angeln.
mutmaßlich | none | Das Bild ist mutmaßlich gestohlen.
offenbar/anscheinend/wohl | none | Der Fahrer war offenbar müde.
bekanntlich | none | Bekanntlich bellt er nur.
erklärtermaßen/zugegebenermaßen | subject | Sie will erklärtermaßen nicht regieren.
gerüchteweise | none | Gerüchteweise ist das Haus verkauft.
demnach/danach/demzufolge/hiernach | none | Demnach fehlt das Geld.
denen/der zufolge | none | Es gibt Berichte, denen zufolge er geht.
wonach | none | Es gibt Berichte, wonach er geht.
`;
