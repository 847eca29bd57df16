// From tagged tokens to named spans: kinds the reader sees, the reason of each, names inside compounds, institutions.
import type { Steps } from '../../text/steps';
import { addInstitutions } from '../institutions/add-institutions';
import type { EntityKind, NamedSpan } from '../mention';
import type { Recognizer } from '../recognizer';
import { findCompoundNames } from './compound-names';
import { TAG_KINDS } from './labels';
import type { TaggerModel } from './model-file';
import { createTagger, type TaggedName } from './tagger';

/** Below it the first look alone would hardly have taken the name: the rest of the document did. */
const DOUBT = 0.5;
const LEAST_SCORE = 0.01;

/** Recognizes names by a trained model. */
export function createModelRecognizer(model: TaggerModel): Recognizer {
  const tagger = createTagger(model);
  return {
    *findNamesInSteps(text): Steps<NamedSpan[]> {
      const tagged = yield* tagger.tagInSteps(text);
      const names: NamedSpan[] = [];
      for (const [number, { tokens }] of tagged.sentences.entries()) {
        for (const name of tagged.names[number] ?? []) {
          const kind = kindOf(name);
          const start = tokens[name.from]?.start;
          const end = tokens[name.to - 1]?.end;
          if (kind === undefined || start === undefined || end === undefined) continue;
          names.push({ start, end, kind, score: scoreOf(name), reason: reasonOf(name) });
        }
      }
      const parts = findCompoundNames(text, tagged, names, model);
      const all = parts.length === 0 ? names : [...names, ...parts].sort((a, b) => a.start - b.start);
      return model.language === 'de' ? addInstitutions(text, tagged, all, model.lists) : all;
    },
  };
}

/** Institutions are shown as organizations; places and other names are not shown. */
function kindOf({ kind }: TaggedName): EntityKind | undefined {
  const name = TAG_KINDS[kind];
  if (name === 'person') return 'person';
  return name === 'organization' || name === 'institution' ? 'organization' : undefined;
}

function scoreOf({ score }: TaggedName): number {
  return Math.max(LEAST_SCORE, Math.min(1, Math.round(score * 100) / 100));
}

function reasonOf({ kind, score }: TaggedName): string {
  if (TAG_KINDS[kind] === 'institution') return 'institution: model';
  return score < DOUBT ? 'model, seen elsewhere in the article' : 'model';
}
