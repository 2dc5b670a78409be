import { app, type Session } from 'electron'

/*
 * Chromium speaks to its makers and to networks by itself in many ways. Each is switched off, names are resolved to
 * nothing, and what would still go out is sent to a proxy that is not there (port 9 of this computer, "discard").
 */
const switches: readonly string[] = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-client-side-phishing-detection',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'metrics-recording-only',
  'no-first-run',
  'no-pings',
]

const features: readonly string[] = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SafeBrowsing',
  'SpeculationRulesPrefetchFuture',
  'Translate',
]

/** Before Electron is ready. */
export function silenceChromium(): void {
  for (const name of switches) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('disable-features', features.join(','))
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Once a session is there. */
export async function silenceSession(session: Session): Promise<void> {
  session.setSpellCheckerEnabled(false)
  await session.setProxy({ mode: 'fixed_servers', proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' })
}
