// What organizations are called, as data: each row with an example and the reason it is there. Words are matched at
// the end of a word in lower case, without the ending of the genitive: "ministerium" finds "Außenministeriums".

/**
 * alone: the word by itself names one institution · tail: only with what follows (a place, a name, "für …") ·
 * class: a kind of organization whose name follows ("Konzern Siemens").
 */
export type HeadUse = 'alone' | 'tail' | 'class' | 'adjective';

export type HeadRow = {
  readonly ends: readonly string[];
  readonly uses: readonly HeadUse[];
  readonly example: string;
  readonly reason: string;
};

const row = (ends: string, uses: string, example: string, reason: string): HeadRow => ({
  ends: ends.split(' '),
  uses: uses.split(' ') as HeadUse[],
  example,
  reason,
});

export const GERMAN_HEADS: readonly HeadRow[] = [
  row(
    'ministerium',
    'alone tail adjective',
    'das Außenministerium in Kiew',
    'ministries are single in a state',
  ),
  row(
    'bundesamt landesamt bundesagentur',
    'alone tail adjective',
    'das Bundesamt für Naturschutz',
    'offices of a state',
  ),
  row(
    'gerichtshof verfassungsgericht bundesgericht',
    'alone tail adjective',
    'der Verwaltungsgerichtshof Mannheim',
    'high courts',
  ),
  row('gericht', 'tail adjective', 'das Amtsgericht Köln', 'courts of a place'),
  row(
    'staatsanwaltschaft anwaltschaft',
    'tail adjective',
    'die Staatsanwaltschaft Bochum',
    'prosecutors of a place',
  ),
  row('landtag bundestag', 'alone tail adjective', 'der niedersächsische Landtag', 'parliaments'),
  row('bundesrat nationalrat', 'alone tail adjective', 'der Nationalrat', 'second chambers'),
  row('sicherheitsrat', 'alone tail adjective', 'der Nationale Sicherheitsrat', 'councils of a state'),
  row(
    'landesregierung staatskanzlei',
    'alone tail adjective',
    'die Landesregierung',
    'governments of a state of the federation',
  ),
  row('-fraktion', 'alone tail', 'die SPD-Fraktion', 'groups in parliament'),
  row(
    'polizei polizeipräsidium polizeidirektion feuerwehr',
    'tail adjective',
    'die Polizei Köln',
    'police of a place',
  ),
  row('luftwaffe nationalgarde', 'alone adjective', 'die Luftwaffe', 'parts of an army'),
  row('universität uni hochschule fachhochschule', 'tail adjective', 'die Universität Wien', 'universities'),
  row('institut akademie forschungszentrum', 'tail adjective', 'das Institut für Zeitgeschichte', 'research'),
  row('amt behörde ämter präsidium direktion', 'tail adjective', 'das Amt für Statistik', 'offices'),
  row(
    'verband verein bund vereinigung gesellschaft gemeinschaft verbund',
    'tail adjective',
    'der Verband der Automobilindustrie',
    'associations',
  ),
  row('stiftung hilfswerk', 'tail adjective', 'die Stiftung Warentest', 'foundations'),
  row('zentrum zentrale', 'tail adjective', 'das Zentrum für Verbrechensbekämpfung', 'centers'),
  row('agentur', 'tail adjective class', 'die Agentur für Arbeit', 'agencies'),
  row(
    'kommission ausschuss komitee rat beirat kammer',
    'tail adjective',
    'der Rat für nationale Sicherheit',
    'bodies',
  ),
  row('gewerkschaft', 'tail adjective class', 'die Gewerkschaft der Polizei', 'unions'),
  row('partei', 'tail adjective class', 'die Partei der Arbeit', 'parties'),
  row(
    'bewegung bündnis allianz initiative liga forum aktion',
    'tail adjective',
    'die Initiative für Frieden',
    'movements',
  ),
  row('organisation', 'tail adjective class', 'die Organisation für Sicherheit', 'organizations'),
  row(
    'kirche bistum erzbistum synode diözese landeskirche',
    'tail adjective',
    'das Bistum Limburg',
    'churches',
  ),
  row(
    'bank sparkasse volksbank zentralbank notenbank',
    'tail adjective class',
    'die Sparkasse Köln',
    'banks',
  ),
  row(
    'zeitung allgemeine nachrichten anzeiger rundschau tageblatt',
    'adjective',
    'die Stuttgarter Zeitung',
    'newspapers',
  ),
  row('rundfunk fernsehen', 'adjective', 'der Bayerische Rundfunk', 'broadcasters'),
  row(
    'werke stadtwerke verkehrsbetriebe klinikum universitätsklinikum',
    'tail adjective',
    'die Stadtwerke München',
    'utilities, clinics',
  ),
  row('botschaft', 'adjective', 'die US-Botschaft', 'embassies'),
  row(
    'konzern unternehmen firma hersteller bauer betreiber anbieter',
    'class',
    'der Konzern Siemens',
    'companies',
  ),
  row(
    'fluggesellschaft airline reederei brauerei supermarktkette kette',
    'class',
    'die Fluggesellschaft Ryanair',
    'companies',
  ),
  row(
    'verlag sender magazin portal nachrichtenmagazin boulevardblatt wochenblatt tageszeitung',
    'class',
    'das Magazin Focus',
    'media',
  ),
  row('band rockband popband boygroup', 'class', 'die Band Rammstein', 'bands'),
  row(
    'klub club verein fußballklub drittligist zweitligist bundesligist',
    'class',
    'der Verein Hertha BSC',
    'clubs',
  ),
  row('nachrichtenagentur', 'class', 'die Nachrichtenagentur Reuters', 'agencies'),
];

export const ENGLISH_HEADS: readonly HeadRow[] = [
  row('university college institute academy school', 'adjective tail', 'Stanford University', 'universities'),
  row('ministry department agency office bureau', 'adjective tail', 'the Ministry of Defence', 'offices'),
  row(
    'commission committee council board authority',
    'adjective tail',
    'the Federal Trade Commission',
    'bodies',
  ),
  row(
    'association society federation union league alliance coalition foundation',
    'adjective tail',
    'the Football Association',
    'associations',
  ),
  row('party movement front', 'adjective', 'the Green Party', 'parties'),
  row('court', 'adjective tail', 'the Supreme Court of Canada', 'courts'),
  row('police', 'adjective', 'Hamburg Police', 'police'),
  row(
    'insurance catering enterprises shipping foods brands labs laboratories software airways bank group holdings partners capital ventures industries systems technologies solutions services',
    'adjective',
    'Blue Owl Capital',
    'companies',
  ),
  row(
    'airlines airways motors energy entertainment pictures records studios media press',
    'adjective',
    'Delta Airlines',
    'companies',
  ),
  row(
    'times post herald tribune gazette journal guardian chronicle observer',
    'adjective',
    'the Charlotte Observer',
    'newspapers',
  ),
  row(
    'center centre hospital clinic trust conservancy network',
    'adjective tail',
    'the Center for Public Integrity',
    'centers',
  ),
  row('club fc united', 'adjective', 'Newcastle United', 'clubs'),
  row('church ministries', 'adjective tail', 'Grace Church', 'churches'),
];

/** After a hyphen, with a name before it: "Wilhelm-Tietjen-Stiftung". */
export const HYPHEN_TAILS: ReadonlySet<string> = new Set(
  'stiftung schule gymnasium universität institut liga verband kreisverband landesverband ortsverband bezirk komitee orden brigade brigaden garde einheit bank klinik kommission gesellschaft verein bund fraktion landtagsfraktion bundestagsfraktion ratsfraktion botschaft werke werft agentur zeitung kirche sicherheitsrat rundfunkrat militär verkehrsverbund bruderschaft hilfsdienst flüchtlingswerk kinderhilfswerk gesamtschule grundschule museum theater archiv verfassungsgericht tribunal partei'.split(
    ' ',
  ),
);

/** What clubs are called before their place or name. */
export const CLUB_STARTS: ReadonlySet<string> = new Set(
  'FC SV SC TSV VfL VfB FSV TuS SpVgg SSV MSV BSV TSG TC HC EHC ERC EC HSV ASV DJK FK AC AS RB RSV SpVg BV VfR SG HSG BSC LG USC USV TV BVB KSC KFC SSC CF CD UD US SK NK AFC'.split(
    ' ',
  ),
);
export const CLUB_NAMES: ReadonlySet<string> = new Set(
  'Borussia Eintracht Hertha Fortuna Werder Dynamo Arminia Alemannia Schalke Hansa Holstein Jahn Preußen Kickers Rapid Austria Sturm Young Grasshopper Real Atlético Atletico Inter Juventus Manchester Tottenham Rot-Weiß Rot-Weiss Rot-Weiss Viktoria Germania Union Energie Wacker Union Lokomotive Lok'.split(
    ' ',
  ),
);

/** Names of sites: the word before these, without a space, belongs to it. */
export const DOMAIN_ENDS: ReadonlySet<string> = new Set('de com org net ch at eu tv info io'.split(' '));
