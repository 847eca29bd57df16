/** Stems that end so take an e before t: redet, rechnet, leugnet; not ahnt, brummt, warnt. */
const NEEDS_E = /[td]$|(?:[^aeiouäöülrhmnc]|ch)[mn]$/;
/** Verbs whose participle goes without ge-: a prefix that never stands apart, and those in -ieren. */
const WITHOUT_GE = /^(?:be|er|ver|ent|emp|zer|miss|über|unter|wider|hinter|um).{4}|ieren$/;

/** The finite forms (third person, present, preterite, Konjunktiv I) and the participle of a regular verb. */
export function conjugateWeak(infinitive: string): { finite: string[]; participle: string } {
  const stem = infinitive.slice(0, infinitive.endsWith('en') ? -2 : -1);
  const long = NEEDS_E.test(stem) ? `${stem}e` : stem;
  return {
    finite: [`${long}t`, infinitive, `${long}te`, `${long}ten`, `${stem}e`],
    participle: `${WITHOUT_GE.test(infinitive) ? '' : 'ge'}${long}t`,
  };
}
