// Role words that stand for one another in news: whoever bears one of a row may be called by another. Source: own.

type RoleClass = { readonly language: 'de' | 'en'; readonly words: string; readonly example: string };

export const ROLE_CLASSES: readonly RoleClass[] = [
  {
    language: 'de',
    words:
      'regierungschef kanzler bundeskanzler ministerpräsident premier premierminister regierungsvorsitzende',
    example: 'Premierminister Weber … der Regierungschef',
  },
  {
    language: 'de',
    words: 'staatschef staatspräsident bundespräsident staatsoberhaupt könig monarch kaiser',
    example: 'König Emil … der Monarch',
  },
  {
    language: 'de',
    words: 'außenminister außenamtschef chefdiplomat',
    example: 'Außenministerin Weber … die Chefdiplomatin',
  },
  {
    language: 'de',
    words: 'innenminister innenressortchef',
    example: 'Innenminister Weber … der Ressortchef',
  },
  {
    language: 'de',
    words: 'parteichef parteivorsitzende vorsitzende chef bundesvorsitzende obmann',
    example: 'die Parteivorsitzende Weber … die Parteichefin',
  },
  {
    language: 'de',
    words: 'oberbürgermeister bürgermeister stadtoberhaupt rathauschef',
    example: 'Bürgermeister Weber … der Rathauschef',
  },
  { language: 'de', words: 'papst kirchenoberhaupt pontifex', example: 'Papst Urban … das Kirchenoberhaupt' },
  {
    language: 'de',
    words: 'politiker abgeordnete bundestagsabgeordnete parlamentarier fraktionschef fraktionsvorsitzende',
    example: 'die Abgeordnete Weber … die Politikerin',
  },
  {
    language: 'de',
    words: 'trainer coach bundestrainer cheftrainer übungsleiter',
    example: 'Trainer Weber … der Coach',
  },
  {
    language: 'de',
    words: 'vorstandschef konzernchef vorstandsvorsitzende firmenchef unternehmenschef',
    example: 'Vorstandschefin Weber … die Konzernchefin',
  },
  {
    language: 'de',
    words: 'forscher wissenschaftler professor',
    example: 'Professorin Weber … die Forscherin',
  },
  {
    language: 'de',
    words: 'jurist anwalt rechtsanwalt verteidiger',
    example: 'Rechtsanwältin Weber … die Juristin',
  },
  { language: 'en', words: 'president leader', example: 'President Weber … the leader' },
  {
    language: 'en',
    words: 'candidate nominee contender hopeful',
    example: 'nominee Nora Weber … the candidate',
  },
  { language: 'en', words: 'senator sen. sen lawmaker', example: 'Sen. Weber … the lawmaker' },
  { language: 'en', words: 'governor gov. gov', example: 'Gov. Weber … the governor' },
  { language: 'en', words: 'representative rep. rep congressman', example: 'Rep. Weber … the congresswoman' },
  { language: 'en', words: 'chairman chair', example: 'Chairwoman Weber … the chair' },
  {
    language: 'en',
    words: 'professor scholar researcher scientist',
    example: 'Professor Weber … the scholar',
  },
  { language: 'en', words: 'premier minister', example: 'Prime Minister Weber … the premier' },
];
