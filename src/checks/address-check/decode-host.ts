// The slash keeps the package apart from the module of Node with the same name.
import { decode } from 'punycode/'

/**
 * A host in the letters that it stands for: `xn--bcher-kva.example` → `bücher.example`. A part that cannot be decoded
 * stays as it is.
 */
export function decodeHost(host: string): string {
  return host.split('.').map(decodeLabel).join('.')
}

function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label
  try {
    return decode(label.slice(4)) || label
  } catch {
    return label
  }
}
