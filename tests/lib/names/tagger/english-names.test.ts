// Names by the shipped English model, phenomenon by phenomenon, where any good model is right.
import { describe, expect, test } from 'vitest';
import { unmark } from '../marked';
import { markByModels } from './mark-by-models';

const CASES: readonly (readonly [phenomenon: string, ...marked: string[]])[] = [
  [
    'genitives',
    "The letter lay on [P Rutte]'s desk, said [P Mark Rutte], the secretary general.",
    '[P Putin]’s spokesman, [P Dmitry Peskov], rejected the claims on Tuesday.',
    'The bill passed after Senator [P Bernie Sanders]’ speech.',
    '[O Microsoft]’s chief executive, [P Satya Nadella], said the company would hire again.',
  ],
  [
    'enumerations',
    'President [P Donald Trump], [P Vladimir Putin] and [P Volodymyr Zelenskyy] spoke on Monday.',
    'Shares of [O Apple], [O Microsoft] and [O Amazon] fell on Friday.',
  ],
  [
    'names of several words',
    '[O European Commission] President [P Ursula von der Leyen] will travel to Kyiv.',
    '[P Robert F. Kennedy Jr.] said on Wednesday that he would not run.',
    'The Dutch painter [P Vincent van Gogh] lived in Arles.',
    'Prime Minister [P Keir Starmer] met President [P Emmanuel Macron] in Paris.',
  ],
  [
    'names of other lands',
    'North Korean leader [P Kim Jong Un] watched the test.',
    'Chinese President [P Xi Jinping] met Russian President [P Vladimir Putin] in Beijing.',
    'Turkish President [P Recep Tayyip Erdoğan] spoke in Ankara.',
    'Polish Prime Minister [P Donald Tusk] met former President [P Lech Wałęsa].',
    'Saudi Crown Prince [P Mohammed bin Salman] did not comment.',
    'Syrian leader [P Bashar al-Assad] fled to Moscow.',
  ],
  [
    'age, role and party beside it',
    '[P Mark Rutte], 57, arrived in Brussels on Monday morning.',
    'Secretary General [P Mark Rutte] (57) arrived in Brussels on Monday.',
  ],
  [
    'a headline in capitals',
    '[P ANGELA MERKEL] MEETS [P VLADIMIR PUTIN] IN MOSCOW\n\nGerman Chancellor [P Angela Merkel] traveled to Moscow on Monday. [P Merkel] stayed for two hours.',
  ],
  [
    'invisible characters inside',
    'Foreign Minister [P Annalena Baer\u00ADbock] traveled to Kyiv.',
    'President [P Joe\u00A0Biden] spoke on Monday.',
  ],
  [
    'institutions',
    'The [O Ministry of Defense] said on Monday that talks would go on.',
    'The [O U.S. Supreme Court] rejected the appeal on Friday.',
    'The [O University of Oxford] published the study in May.',
    'The [O Federal Reserve] raised interest rates again.',
  ],
  [
    'abbreviations',
    'The [O European Central Bank] ([O ECB]) cut rates on Thursday. The [O ECB] said inflation was falling.',
    'The [O World Health Organization] ([O WHO]) warned of a new variant. The [O WHO] will meet on Friday.',
  ],
  [
    'persons named before',
    'Chancellor [P Angela Merkel] spoke in Berlin. Later [P Merkel] left the room.',
    '[P Sarah Whitfield] opened the shop in 1998. “It was hard,” [P Whitfield] said.',
  ],
  [
    'companies and clubs',
    'The deal with [O Goldman Sachs] was signed in London.',
    '[O Manchester United] beat [O Liverpool] on Saturday.',
    'The story first appeared in [O The New York Times].',
  ],
  [
    'more genitives',
    "[P Trump]'s lawyers met [P Biden]'s advisers in Washington.",
    "The statement came from [P Benjamin Netanyahu]'s office on Sunday.",
  ],
  ['compounds', 'The [p Trump]-backed candidate lost.'],
  ['compounds whose name ends like a German case', 'An [o Apple]-owned studio made the film.'],
  [
    'titles stay outside',
    'Dr. [P Anthony Fauci] spoke at the [O National Institutes of Health].',
    'Mr. [P Whitfield] and Mrs. [P O’Neill] left.',
    'King [P Charles III] traveled to Canada.',
    'Sen. [P Mitch McConnell], [P Chuck Schumer] and [P Nancy Pelosi] agreed on a deal.',
  ],
  [
    'more institutions',
    'The [O Chinese government] rejected the report.',
    'The [O U.S. Department of Justice] sued [O Google] on Tuesday.',
    'The [O Federal Bureau of Investigation] ([O FBI]) opened a case. The [O FBI] declined to comment.',
  ],
  [
    'media, clubs and companies',
    '[O Reuters] first reported the story.',
    '[P Liz Truss], the former prime minister, spoke to the [O BBC].',
    'The [O Chicago Bulls] beat the [O Boston Celtics].',
    'He flew with [O British Airways] from London to Tokyo.',
  ],
];

const UNMARKED: readonly (readonly [phenomenon: string, ...texts: string[]])[] = [
  [
    'places',
    'It rained in Berlin, Hamburg and Munich on Monday.',
    'Russia and Ukraine are holding talks in Geneva.',
  ],
  [
    'products',
    'She bought a new iPhone and drove home in her old Honda Civic.',
    'He still writes his letters with Windows 95.',
  ],
  [
    'ordinary words',
    'Rain fell. Houses stood empty. Trains did not run. Children played.',
    'The president and the minister talked to the coach for a long time.',
    'Police are looking for witnesses who saw the accident on Sunday.',
  ],
  ['days, peoples and languages', 'On Tuesday the Germans learned English and the French learned German.'],
];

const rows = (cases: typeof CASES) =>
  cases.flatMap(([phenomenon, ...texts]) => texts.map((text) => [phenomenon, text] as const));

describe('the English model', () => {
  test.each(rows(CASES))('%s: %s', (_phenomenon, marked) => {
    expect(markByModels(unmark(marked), 'en')).toBe(marked);
  });

  test.each(rows(UNMARKED))('leaves %s unmarked: %s', (_phenomenon, text) => {
    expect(markByModels(text, 'en')).toBe(text);
  });
});
