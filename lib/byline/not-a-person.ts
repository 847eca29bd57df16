import { fold } from '../text/fold';

/** News agencies: a text of theirs has no person as its author. */
const AGENCIES = new Set(
  'dpa dpaafx dpainfocom afp reuters rtr ap apa sda kna epd sid ddp dapd dts tass xinhua bloomberg efe ansa belga ritzau ntb tt pap ctk cna upi ips kyodo yonhap tanjug hina mti ats keystonesda awp apmedia theassociatedpress associatedpress agencefrancepresse pressassociation pamedia presseagentur deutschepresseagentur austriapresseagentur'.split(
    ' ',
  ),
);

/** Words that no person's name holds, but desks, teams and outlets do. */
const NOT_A_PERSON =
  /\b(?:redaktion|redaktionell\w*|redakteure|nachrichten|newsroom|editors?|editorial|staff|team|desk|news|newspaper|zeitung|tagblatt|tageblatt|anzeiger|magazin|magazine|online|media|press|presse|agentur|agency|agencies|agenturen|gmbh|inc|ltd|llc|company|verlag|publishing|correspondents?|reporters?|wires?|services?|contributors?|admin|administrator|webmaster|unbekannt|unknown|anonymous|gastautor|guest author|autor|author|network|university|institute|institut|foundation|stiftung|verband|verein|ministerium|council|committee|tv|radio|podcast|redacci[oó]n|rédaction|redazione|redakce|redakcja|redaksjonen|redaktionen|www|http\w*|facebook|twitter|instagram)\b|\.(?:com|org|net|de|at|ch)\b/i;

/** Whether a name in a byline is a news agency, a desk, an outlet or another name that no person has. */
export function isNotAPerson(name: string): boolean {
  return AGENCIES.has(fold(name).replace(/[^\p{L}\p{N}]+/gu, '')) || NOT_A_PERSON.test(name);
}
