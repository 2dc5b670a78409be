/**
 * The page's Content-Security-Policy: nothing but the program's own files. `connect` are further addresses the page may
 * speak to (the browser host's WebSocket). Styles that a library injects need the nonce. Pictures may be `data:` and `blob:`
 * because those never leave the computer and archived pages carry theirs so.
 */
export function pagePolicy({ nonce, connect = [] }: { nonce: string; connect?: readonly string[] }): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `font-src 'self'`,
    `img-src 'self' data: blob:`,
    `connect-src ${["'self'", ...connect].join(' ')}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** Sent with everything that either host serves. */
export const safeHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), midi=()',
} as const
