// Adjectives of lands, peoples and regions, as stems: what "türkische" says of an institution, and "politische" does not.

const STEMS: ReadonlySet<string> = new Set(
  [
    // Europe
    'albanisch andorranisch armenisch aserbaidschanisch belarussisch belgisch bosnisch britisch bulgarisch dänisch deutsch',
    'englisch estnisch finnisch französisch georgisch griechisch holländisch irisch isländisch italienisch jugoslawisch',
    'kosovarisch kroatisch lettisch liechtensteinisch litauisch luxemburgisch maltesisch mazedonisch moldauisch moldawisch',
    'monegassisch montenegrinisch niederländisch nordirisch nordmazedonisch norwegisch österreichisch polnisch portugiesisch',
    'rumänisch russisch schottisch schwedisch schweizerisch serbisch slowakisch slowenisch sowjetisch spanisch tschechisch',
    'tschechoslowakisch türkisch ukrainisch ungarisch vatikanisch walisisch weißrussisch zyprisch zypriotisch',
    // Asia and Oceania
    'afghanisch australisch bahrainisch bangladeschisch bhutanisch birmanisch burmesisch chinesisch fidschianisch indisch',
    'indonesisch irakisch iranisch israelisch japanisch jemenitisch jordanisch kambodschanisch kasachisch katarisch',
    'kirgisisch koreanisch kuwaitisch laotisch libanesisch malaysisch maledivisch mongolisch myanmarisch nepalesisch',
    'neuseeländisch nordkoreanisch omanisch osttimoresisch pakistanisch palästinensisch philippinisch saudi-arabisch',
    'saudisch singapurisch sri-lankisch südkoreanisch syrisch tadschikisch taiwanesisch taiwanisch thailändisch',
    'turkmenisch usbekisch vietnamesisch',
    // Africa
    'ägyptisch algerisch angolanisch äthiopisch beninisch botsuanisch burundisch dschibutisch eritreisch gabunisch gambisch',
    'ghanaisch guineisch kamerunisch kenianisch kongolesisch liberianisch libysch madagassisch malawisch malisch',
    'marokkanisch mauretanisch mosambikanisch namibisch nigerianisch nigrisch ruandisch sambisch senegalesisch simbabwisch',
    'somalisch südafrikanisch sudanesisch südsudanesisch tansanisch togoisch togolesisch tschadisch tunesisch ugandisch',
    'zentralafrikanisch',
    // America
    'amerikanisch argentinisch bolivianisch brasilianisch chilenisch costa-ricanisch dominikanisch ecuadorianisch',
    'guatemaltekisch haitianisch honduranisch jamaikanisch kanadisch kolumbianisch kubanisch mexikanisch nicaraguanisch',
    'panamaisch paraguayisch peruanisch puerto-ricanisch salvadorianisch surinamisch uruguayisch us-amerikanisch',
    'venezolanisch',
    // Peoples and parts of lands
    'abchasisch badisch baden-württembergisch baskisch bayerisch bayrisch brandenburgisch burgenländisch färöisch',
    'grönländisch hessisch kalifornisch katalanisch kurdisch mecklenburgisch niederösterreichisch niedersächsisch',
    'nordrhein-westfälisch oberösterreichisch ostdeutsch preußisch rheinland-pfälzisch römisch saarländisch sächsisch',
    'sachsen-anhaltisch schleswig-holsteinisch sizilianisch steirisch südossetisch texanisch thüringisch tibetisch',
    'tschetschenisch westdeutsch',
  ]
    .join(' ')
    .split(' '),
);

const ENDING = /e[nrsm]?$/;

/** The stem of an adjective that says which land, people or region something is of: "türkisch" for "türkischen". */
export function findOrigin(word: string): string | undefined {
  const stem = word.toLowerCase().replace(ENDING, '');
  return STEMS.has(stem) ? stem : undefined;
}

/** Whether an adjective is of a whole land although it ends as those of towns do: "Schweizer". */
export function isUnbentOrigin(word: string): boolean {
  return UNBENT.has(word);
}

const UNBENT: ReadonlySet<string> = new Set(['Schweizer', 'Luxemburger', 'Liechtensteiner']);
