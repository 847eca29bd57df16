// Forms that the rules of lib/names find by themselves: they need no place in the shipped lists.

const ENGLISH_HEADS =
  'university college institute academy school ministry department agency office bureau commission committee council board authority association society federation league alliance coalition foundation party court police'.split(
    ' ',
  );
const OF_OR_FOR =
  /^(?:\p{Lu}\S* )*(?:University|Ministry|Institute|Department|Bank|College|Court|Commission|Council|Office|Bureau|Agency|Board|Association|Federation|Academy|Authority|Committee) (?:of|for) (?:(?:\p{Lu}[\p{L}-]+|and|the|of) )*\p{Lu}[\p{L}-]+$/u;
const GERMAN_HEADS =
  /^(?:Universität|Hochschule|Amtsgericht|Landgericht|Oberlandesgericht|Verwaltungsgericht|Staatsanwaltschaft|Polizei|Polizeipräsidium) \p{Lu}[\p{L}-]+$/u;
const COMPANY =
  / (?:AG|GmbH|SE|KG|Inc\.|Corp\.|Ltd\.|plc|PLC|Ltd|Corporation|S\.A\.|S\.p\.A\.|N\.V\.|e\. ?V\.)$/;

/** Whether an organization's form shows itself by its head or ending. */
export function isFoundOrganization(form, places) {
  const words = form.split(' ');
  if (words.length < 2) return false;
  if (COMPANY.test(form) || OF_OR_FOR.test(form)) return true;
  if (GERMAN_HEADS.test(form)) return places.has(words[1]);
  return ENGLISH_HEADS.includes(words.at(-1).toLowerCase()) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a person of the list has no other form and shows by the given name. */
export function isFoundPerson(forms, givenNames) {
  const [name] = forms;
  return (
    forms.length === 1 &&
    /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u.test(name) &&
    givenNames.has(name.split(' ')[0])
  );
}
