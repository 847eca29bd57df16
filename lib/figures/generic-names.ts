// Names that many institutions have: by themselves they say what something is, and only the article says which.
// Folded, as `plainName` gives them. Found by reading what was joined wrongly in the training part of Wikinews.

/** Whole words of one institution among many: "Außenministerium", "Senat", "city council". */
const GERMAN =
  /^(?:(?:innen|aussen|finanz|verteidigungs|justiz|gesundheits|wirtschafts|umwelt|verkehrs|bildungs|kultus|landwirtschafts|arbeits|sozial|energie|handels)?ministerium|(?:landes|zentral|ubergangs|staats)?regierung|parlament|senat|landtag|kreistag|stadtrat|gemeinderat|stadtverwaltung|kongress|reprasentantenhaus|unterhaus|oberhaus|opposition|polizei|kriminalpolizei|polizeiprasidium|landeskriminalamt|staatsanwaltschaft|generalstaatsanwaltschaft|feuerwehr|armee|militar|streitkrafte|luftwaffe|marine|heer|kustenwache|geheimdienst|botschaft|konsulat|(?:zentrale )?wahlkommission|gericht|(?:amts|land|oberlandes|verwaltungs|oberverwaltungs|arbeits|sozial|finanz|verfassungs|berufungs|bezirks|straf)gericht|oberster gerichtshof|zentralbank|notenbank|gesundheitsamt|jugendamt|finanzamt|ordnungsamt|rathaus|organisationskomitee|(?:fussball|handball|eishockey|basketball)?-?nationalmannschaft|fraktion|partei|gewerkschaft|universitat|kirche|verein|verband|untersuchungsausschuss|stadt|behorde)(?:s|es|en|n)?$/;
const ENGLISH =
  /^(?:the )?(?:government|parliament|police|state police|local police|army|military|navy|air force|coast guard|ministry|(?:foreign|interior|defen[cs]e|finance|justice|health) ministry|embassy|city council|county council|election commission|central bank|court|high court|appeals court|district court|opposition|national team|university|fire department|police department|sheriff's office|legislature|state legislature)$/;

/** Whether a folded name alone does not say which institution is meant. */
export function isGeneric(name: string): boolean {
  return GERMAN.test(name) || ENGLISH.test(name);
}
