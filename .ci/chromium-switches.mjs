import { isRootOnLinux } from './find.mjs'

/**
 * Features that the Chromium of tests, benchmarks and pictures does without. Its own suggestions under the address bar are two
 * pages that a whole Chromium loads with every window, as dear as Collate's own. The others are what Playwright turns off by
 * itself: Chromium heeds only the last such list, so they are said again.
 */
const features = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
]

/** Command line switches of the Chromium that opens the browser host's page. */
export const chromiumSwitches = [
  ...(isRootOnLinux() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  `--disable-features=${features.join(',')}`,
]
