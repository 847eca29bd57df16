// Tiny made-up documents and what a system might say of them, by phrases instead of places.
import type { Analysis } from '../../lib/analysis';
import type { Entity } from '../../lib/entities/entity';
import type { Mention } from '../../lib/names/mention';
import type { Quotation, QuotationKind } from '../../lib/quotations/quotation';
import type { Span } from '../../lib/text/span';
import { scoreDocuments, sumScores } from '../../scripts/evaluate/quotation-scores';
import type { GoldQuotation, QuotationsDocument } from '../../scripts/evaluate/quotations-corpus';

/** Pieces of the text, parted by " | ". */
export type Phrases = string;
export type Gold = { kind?: string; content: Phrases; speaker?: Phrases; who?: string };
export type System = {
  kind: QuotationKind;
  content: Phrases;
  speaker?: string;
  who?: string;
  others?: string[];
  score?: number;
  reason?: string;
  speakerReason?: string;
};
export type Case = {
  text: string;
  language?: string;
  gold?: Gold[];
  system?: System[];
  /** Ids with the forms that gold and system name them by, the name first. */
  goldEntities?: Record<string, string[]>;
  entities?: Record<string, string[]>;
};

/** A text with one quotation of each kind. */
export const TEXT =
  'Vera Lohse sagte, der Deich halte. „Wir bauen weiter“, so Lohse. Das Amt warnte vor der Flut.';
export const GOLD: Gold[] = [
  { kind: 'Indirect', content: 'der Deich halte', speaker: 'Vera Lohse', who: 'P1' },
  { kind: 'Direct', content: '„Wir bauen weiter“', speaker: 'Lohse.', who: 'P1' },
  { kind: 'Reported', content: 'vor der Flut', speaker: 'Das Amt', who: 'U' },
];
/** The text as a case. */
export const lines = (system: System[], gold: Gold[] = GOLD): Case => ({ text: TEXT, gold, system });

/** The places of phrases, each at its first place in the text. Throws when the text lacks one. */
export function placesOf(text: string, phrases: Phrases): Span[] {
  return phrases.split(' | ').map((phrase) => {
    const start = text.indexOf(phrase);
    if (start < 0) throw new Error(`"${phrase}" does not stand in the text`);
    return { start, end: start + phrase.length };
  });
}

export function documentOf({ text, language = 'de', gold, goldEntities = {} }: Case): QuotationsDocument {
  const quotations = gold?.map(
    ({ kind, content, speaker, who }): GoldQuotation => ({
      ...(kind !== undefined && { kind }),
      content: placesOf(text, content),
      speaker: speaker === undefined ? [] : placesOf(text, speaker),
      ...(who !== undefined && { speakerEntity: who }),
    }),
  );
  return {
    ...{ id: 'tiny', language, title: '', text, mentions: [] },
    entities: Object.entries(goldEntities).map(([id, surfaces]) => ({
      id,
      name: surfaces[0] ?? '',
      surfaces,
    })),
    ...(quotations && { quotations }),
  };
}

export function analysisOf({ text, system = [], entities = {} }: Case, mentions: Mention[] = []): Analysis {
  return {
    ...{ version: '0', mentions, titleMentions: [], summary: [] },
    sentences: [{ start: 0, end: text.length }],
    entities: Object.entries(entities).map(
      ([id, aliases]): Entity => ({ id, kind: 'person', name: aliases[0] ?? '', aliases, roles: [] }),
    ),
    quotations: system.map((one) => quotationOf(text, one)),
  };
}

function quotationOf(text: string, system: System): Quotation {
  const { kind, content: phrases, speaker, who, others, score = 1, reason = 'a rule' } = system;
  const content = placesOf(text, phrases);
  const span = speaker === undefined ? undefined : placesOf(text, speaker)[0];
  const hasSpeaker = span !== undefined || who !== undefined;
  return {
    ...{ kind, content, score, reason },
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
    ...(hasSpeaker && {
      speaker: {
        ...(span && { span }),
        ...(who !== undefined && { entity: who }),
        ...(others && { others }),
        ...{ score: 1, reason: system.speakerReason ?? 'a speaker rule' },
      },
    }),
  };
}

export function scoresOf(...cases: Case[]) {
  return scoreDocuments(
    cases.map(documentOf),
    cases.map((each) => analysisOf(each)),
  );
}

/** What a line of rates counts: right of found, met of gold. */
export function rateOf(name: string, ...cases: Case[]): string {
  const rate = sumScores(scoresOf(...cases)).rates.get(name);
  if (rate === undefined) throw new Error(`no rate "${name}"`);
  const { right, found, met, gold } = rate;
  return `${right} of ${found} right, ${met} of ${gold} met`;
}

/** What a line of shares counts. */
export function shareOf(name: string, ...cases: Case[]): string {
  const share = sumScores(scoresOf(...cases)).shares.get(name);
  if (share === undefined) throw new Error(`no share "${name}"`);
  return `${share.right} of ${share.of}`;
}
