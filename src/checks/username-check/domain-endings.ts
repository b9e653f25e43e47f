/**
 * Kinds of endings of a domain. Some short names end like a country or a network ("anna.li", "thi.lan"), none like
 * `common`. The list is not complete: new endings come every year.
 */
export const domainEndings = {
  common: /\.(?:com|net|org|edu|gov|mil|int|info|biz|cloud|online)$/i,
  country: /\.[a-z]{2}$/i,
  ofOneNetwork: /\.(?:local|localdomain|lan|internal|intern|corp|home|intra|intranet|loc|priv|private)$/i,
  slipOfCom: /\.(?:con|cmo|ocm|cim|vom|xom|comm|coom|cpm|c0m|coml)$/i,
}
