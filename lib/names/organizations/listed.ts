// Idea: a listed organization is one, unless the words around it say that a product, a person or a place is meant.
import type { Candidate } from '../grammar/candidate';
import { type Grammar, isPlainPlace, isQuote, isSameSentence } from '../grammar/grammar';
import { isFamily } from '../persons/person-grammar';
import { Fact, hasFact, type Word } from '../reading/word';
import { organization } from './organization';

/** Makers whose name also names each thing they make. */
const MAKERS = new Set(
  'Boeing Airbus Cessna Fokker Northrop Lockheed Embraer Antonow Tupolew Iljuschin VW Volkswagen Opel Ford Renault BMW Audi Mercedes Mercedes-Benz Porsche Fiat Toyota Honda Suzuki Kia Hyundai Tesla Smart Skoda Seat Volvo Peugeot Citroën Citroen Nissan Mazda Jaguar Ferrari Bentley Rolls-Royce Chevrolet Cadillac Dodge Jeep Apple Samsung Google Microsoft Windows Nokia Sony Nintendo Huawei Xiaomi Instagram WhatsApp Facebook Twitter YouTube TikTok Amazon Disney Reddit Discord Coachella PlayStation Xbox Snapchat Spotify Netflix'.split(
    ' ',
  ),
);
/** Makers of vehicles: "eine Boeing", "im VW". */
const VEHICLES = new Set(
  'Boeing Cessna Fokker Airbus Volkswagen VW Opel Mercedes BMW Audi Porsche Fiat Renault Ford Ferrari'.split(
    ' ',
  ),
);
const WEAK = Fact.Noun | Fact.Place | Fact.Common | Fact.Given;

/** A listed organization that starts at a word; a product named after its maker is found as `other`. */
export function findListed(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  const phrase = grammar.lexicon.organizations.findAt(words, at);
  if (word === undefined || phrase === undefined) return undefined;
  const { length, entry } = phrase;
  const reason = `listed ${entry.type}`;
  const to = withPlace(words, at + length, grammar);
  if (length > 1) return organization(at, to, 0.95, reason);
  if (word.isFirst && hasFact(word, Fact.Common | Fact.Function)) return undefined;
  if (hasFact(word, Fact.Calendar | Fact.Function) || isMember(words, at, grammar)) return undefined;
  const product = findProduct(words, at, grammar);
  if (product !== undefined) return product;
  if (to > at + 1) return organization(at, to, 0.85, reason);
  return organization(at, to, hasFact(word, WEAK) ? 0.4 : 0.85, reason);
}

/** "Wikimedia Deutschland", "GEW Niedersachsen": a place right after belongs to the name. */
function withPlace(words: readonly Word[], to: number, grammar: Grammar): number {
  if (!isSameSentence(words, to - 1, to) || !isPlainPlace(words[to], grammar)) return to;
  const place = grammar.lexicon.places.findAt(words, to);
  return to + (place?.length ?? 1);
}

/** "Boeing 747", "Opel Ampera", "Google Street View", "eine Cessna". */
function findProduct(words: readonly Word[], at: number, grammar: Grammar): Candidate | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || !MAKERS.has(word.key)) return undefined;
  const other = (to: number): Candidate => ({
    from: at,
    to,
    kind: 'other',
    score: 0.9,
    reason: 'product of a maker',
  });
  if (next !== undefined && isSameSentence(words, at, at + 1) && isModel(next, grammar)) {
    let to = at + 2;
    while (isSameSentence(words, at, to) && words[to] !== undefined && isModel(words[to], grammar)) to += 1;
    return other(to);
  }
  if (!VEHICLES.has(word.key)) return undefined;
  return /^(?:eine|einer|einem|einen|seinem|ihrem|a)$/.test(words[at - 1]?.text ?? '') ||
    isQuote(words[at - 1])
    ? other(at + 1)
    : undefined;
}

function isModel(word: Word | undefined, { language }: Grammar): boolean {
  if (word === undefined) return false;
  if (word.kind === 'number' || /\d/.test(word.text)) return true;
  if (!word.isCapital || hasFact(word, Fact.Company | Fact.Place | Fact.Calendar | Fact.Function))
    return false;
  if (hasFact(word, Fact.Role | Fact.Given | Fact.Title)) return false;
  return language === 'en' || (language === 'de' && !hasFact(word, Fact.Noun));
}

/** "der Republikaner Chuck Hagel": one member of a party. */
function isMember(words: readonly Word[], at: number, grammar: Grammar): boolean {
  const next = words[at + 1];
  return (
    hasFact(next, Fact.Given) &&
    isSameSentence(words, at, at + 1) &&
    isFamily(words[at + 2], grammar) &&
    /(?:er|at|ler)$/.test(words[at]?.key ?? '')
  );
}
