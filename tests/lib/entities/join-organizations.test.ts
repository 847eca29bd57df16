import { expect, test } from 'vitest';
import { formsIn } from './named';

test.each([
  ['initials', 'Die {Allianz Neue Heide} tagt. Die {ANH} warnt.', ['Allianz Neue Heide | ANH']],
  [
    'initials, before the long form',
    'Die {ANH} warnt. Es tagt die {Allianz Neue Heide}.',
    ['ANH | Allianz Neue Heide'],
  ],
  [
    'initials without small words',
    'Das {Bündnis für Deich und Land} tagt. {BDL} warnt.',
    ['Bündnis für Deich und Land | BDL'],
  ],
  [
    'letters within a compound',
    'Der {Norddeutsche Deichschutzbund} tagt. Der {NDB} warnt.',
    ['Norddeutsche Deichschutzbund | NDB'],
  ],
  [
    'initials of two',
    'Der {Alte Deichverein} und der {Andere Deichverein} tagen. Der {AD} warnt.',
    ['Alte Deichverein', 'Andere Deichverein', 'AD'],
  ],
  [
    'two forms in brackets',
    'Die {Deichpartei} ({Partido Diques}, {PDX}) tagt.',
    ['Deichpartei | Partido Diques | PDX'],
  ],
  [
    'no abbreviation in brackets',
    'Der {Kreistag Wesermarsch} ({CDU}) tagt.',
    ['Kreistag Wesermarsch', 'CDU'],
  ],
  [
    'cases',
    'Der {Deutsche Deichbund} tagt. Das Haus des {Deutschen Deichbundes} brennt.',
    ['Deutsche Deichbund | Deutschen Deichbundes'],
  ],
  [
    'cases of a word with ss',
    'Das {Bündnis Deich} tagt. Der Chef des {Bündnisses Deich} geht.',
    ['Bündnis Deich | Bündnisses Deich'],
  ],
  [
    'with a hyphen and without',
    '{Nord-Deich Bau} baut. {Nord Deich-Bau} plant.',
    ['Nord-Deich Bau | Nord Deich-Bau'],
  ],
  ['the end of a compound', 'Der {EU-Deichrat} tagt. Der {Deichrat} schweigt.', ['EU-Deichrat | Deichrat']],
  ['the beginning', '{Wollnik Catering} kocht. {Wollnik} liefert.', ['Wollnik Catering | Wollnik']],
  [
    'what stands before a hyphen is another',
    '{Wollnik} baut Uhren. Das {Wollnik-Museum} öffnet.',
    ['Wollnik', 'Wollnik-Museum'],
  ],
  [
    'the same tail',
    'Das {Landgericht Aurich} und das {Landgericht Stade} tagen. Das {Landgericht} schweigt.',
    ['Landgericht Aurich', 'Landgericht Stade', 'Landgericht'],
  ],
  [
    'institutions of two countries',
    'Das russische {Außenministerium} rief. Das polnische {Außenministerium} schwieg. Das russische {Außenministerium} blieb.',
    ['Außenministerium | Außenministerium', 'Außenministerium'],
  ],
  [
    'the federal one',
    'Das {Bundesverfassungsgericht} tagt. Das {Verfassungsgericht} schweigt.',
    ['Bundesverfassungsgericht | Verfassungsgericht'],
  ],
  [
    'the federal one is another',
    'Das {Bundesverwaltungsgericht} tagt. Das {Verwaltungsgericht} schweigt.',
    ['Bundesverwaltungsgericht', 'Verwaltungsgericht'],
  ],
  [
    'a letter missing',
    'Die {Nationalmannschaft} spielt. Die {Nationalmannschat} siegt.',
    ['Nationalmannschaft | Nationalmannschat'],
  ],
  [
    'what a party is called besides',
    'Die {SPD} tagt. Die {Sozialdemokraten} warnen.',
    ['SPD | Sozialdemokraten'],
  ],
  [
    'what two are called',
    'Die {SPD} und die {SPÖ} tagen. Die {Sozialdemokraten} warnen.',
    ['SPD', 'SPÖ', 'Sozialdemokraten'],
  ],
  [
    'the Union of the parties is not that of Europe',
    'Die {Europäische Union} tagt. Die {Union} schweigt.',
    ['Europäische Union', 'Union'],
  ],
])('%s', (_case, text, forms) => {
  expect(formsIn(text)).toEqual(forms);
});

test.each([
  ['initials', 'The {Council for Dike Safety} met. {CDS} warned.', ['Council for Dike Safety | CDS']],
  [
    'initials with &',
    '{Wollnik Gas & Electric Co.} met. {WG&E} warned.',
    ['Wollnik Gas & Electric Co. | WG&E'],
  ],
  [
    'the country left out',
    'The {U.S. Dike Safety Office} met. The {DSO} warned.',
    ['U.S. Dike Safety Office | DSO'],
  ],
  ['the end', 'The {U.S. Dike Force} met. The {Dike Force} warned.', ['U.S. Dike Force | Dike Force']],
  ['a house is not the White House', 'The {White House} met. The {House} warned.', ['White House', 'House']],
  ['a party', 'The {Republican Party} met. The {Republicans} warned.', ['Republican Party | Republicans']],
])('English: %s', (_case, text, forms) => {
  expect(formsIn(text, 'en')).toEqual(forms);
});
