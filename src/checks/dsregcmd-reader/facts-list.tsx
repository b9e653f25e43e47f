import { Disclosure } from '../../ui/disclosure.tsx'
import styles from './dsregcmd-reader.module.css'
import { type DeviceReading, firstLine } from './read-dsregcmd.ts'
import { text } from './text.ts'

/** The lines that a help desk asks for. Nothing that names the person, and no ids. */
const shown = new Set([
  ...['AzureAdJoined', 'EnterpriseJoined', 'DomainJoined', 'DeviceCertificateValidity', 'TpmProtected'],
  ...['DeviceAuthStatus', 'NgcSet', 'WorkplaceJoined', 'WamDefaultSet', 'WamDefaultAuthority', 'AzureAdPrt'],
  ...['AzureAdPrtUpdateTime', 'AzureAdPrtExpiryTime', 'EnterprisePrt', 'Previous Prt Attempt', 'Attempt Status'],
  ...['Credential Type', 'HTTP Error', 'HTTP status', 'Server Error Code', 'AadRecoveryEnabled', 'KeySignTest'],
  ...['AD Connectivity Test', 'AD Configuration Test', 'DRS Discovery Test', 'DRS Connectivity Test'],
  ...['Token acquisition Test', 'Error Phase', 'Client ErrorCode', 'Https Status', 'IsUserAzureAD'],
])

/** The lines of the text that count, as Windows wrote them, folded away. */
export function FactsList({ reading: { fields, hasDeviceId } }: { reading: DeviceReading }) {
  const facts = fields
    .filter(({ name }) => shown.has(name))
    .map(({ name, value }) => ({ name, words: firstLine(value).slice(0, 90) }))
  return (
    <Disclosure title={text.facts}>
      <dl className={styles.facts} dir="ltr">
        {hasDeviceId && <Fact name="DeviceId" words={text.yes} />}
        {facts.map(({ name, words }, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name can stand there twice, and the lines never move
          <Fact key={position} name={name} words={words} />
        ))}
      </dl>
    </Disclosure>
  )
}

function Fact({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words || '–'}</dd>
    </div>
  )
}
