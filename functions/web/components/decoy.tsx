import type { Locale } from '../../locales/locale.ts';
import { webCatalogue } from '../catalogue.ts';
import { DECOY_BOX } from '../decoy.ts';

/**
 * A box that nobody sees: no browser shows it, no screen reader reads it out. Programs that fill in whatever they find,
 * as some mail scanners do, tick it, and so tell of themselves. Who sees it all the same reads to leave it.
 */
export function Decoy({ locale }: { locale: Locale }) {
  return (
    <p hidden>
      <label>
        <input type="checkbox" name={DECOY_BOX} value="yes" /> {webCatalogue[locale].decoy}
      </label>
    </p>
  );
}
