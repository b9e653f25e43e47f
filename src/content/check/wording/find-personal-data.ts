/** What belongs to the organisation itself and may stand in content: digits of its phone, its mail address and domains. */
export type OwnContacts = { phone: string; email: string; domains: readonly string[] }

const mail = /(?<![\w.%+-])([\w.%+-]{1,64})@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@-])/gi
const phone =
  /(?<![\w+])\+[1-9](?:[ ()./-]{0,2}\d){7,14}(?!\d)|(?:tel\.?|phone|mobile|call)[: ]{1,3}\(?0\d(?:[ ()./-]{0,2}\d){6,12}(?!\d)/gi
const personId =
  /\b(?:user|object|employee|person|oid)(?: |-)?(?:id)?[:= ]{1,3}([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi
const standIns =
  /^(?:example|contoso|fabrikam|adatum|northwind|northwindtraders|tailspintoys|wingtiptoys|litware|proseware|domain|company|yourdomain|yourcompany|your-domain|your-company)\.|\.(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|org|net)$/i
const anybody =
  /^(?:name|names|user|username|you|your|your[.-]?name|me|someone|somebody|first[._-]?last(?:name)?|firstname[._-]?(?:lastname|surname)|first[._-]name|name[._-]surname|info|help|helpdesk|help-desk|servicedesk|service|support|admin|it|contact|office|security|abuse|postmaster|noreply|no-reply|hello|team|sales|mail|test|guest|account|upn|alias)$/i

/**
 * A mail address, phone number or id of a person in a text; null when there is none. Right are the organisation's own
 * contacts, shared mailboxes such as `info@`, and the made-up names that Microsoft and the rules of the net set aside.
 */
export function findPersonalData(text: string, own: OwnContacts): { what: string; written: string } | null {
  if (!/[@+]|\d{3}/.test(text)) return null
  for (const [written, name, host] of text.matchAll(mail)) {
    if (!isOwnMail(written, name as string, host as string, own))
      return { what: 'the mail address of a person', written }
  }
  for (const [written] of text.matchAll(phone)) {
    if (!isOwnPhone(written, own)) return { what: 'a phone number', written }
  }
  const id = personId.exec(text)?.[1]
  personId.lastIndex = 0
  return id === undefined || /^(.)\1{7}-/.test(id) ? null : { what: 'the id of a person', written: id }
}

function isOwnMail(written: string, name: string, host: string, own: OwnContacts): boolean {
  if (anybody.test(name) || standIns.test(host) || written.toLowerCase() === own.email.toLowerCase()) return true
  const isOwn = own.domains.some((domain) => host.toLowerCase() === domain || host.toLowerCase().endsWith(`.${domain}`))
  return isOwn && !/^\p{L}+[._]\p{L}+$/u.test(name)
}

function isOwnPhone(written: string, own: OwnContacts): boolean {
  const digits = written.replace(/\D/g, '')
  return own.phone.endsWith(digits) || digits.endsWith(own.phone) || /555?01\d\d$/.test(digits)
}
