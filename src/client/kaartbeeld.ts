import L from 'leaflet';
import { feature, mesh } from 'topojson-client';
import { burenOpKaart, slugOp, type Gebied, type Gemeentekaart } from '../domain/buren.ts';
import {
  hulpBij,
  klasseVan,
  titelVan,
  waardeInWoorden,
  type Kaartgemeente,
} from '../domain/kleuring.ts';
import type { Kaartstand } from '../domain/kaartkeuze.ts';
import { volgendeIn, type Plek, type Richting } from '../domain/richting.ts';
import { adempauze, maak } from './dom.ts';

const PIJLEN: Readonly<Record<string, Richting>> = {
  ArrowRight: 'oost',
  ArrowUp: 'noord',
  ArrowLeft: 'west',
  ArrowDown: 'zuid',
};

/** How many municipalities are drawn in one go: more would hold up what someone does on a slow phone. */
const IN_EEN_KEER = 12;

/** How close the map comes when it goes to a town: its neighbours stay in sight. */
const DICHTBIJ = 11;

/** Above the municipalities, and never in the way of a finger. */
const BOVEN = 'boven';
const BOVENOP = { pane: BOVEN, interactive: false };

const STIL = matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * The municipalities, drawn with Leaflet, without tiles. Leaflet's shapes know no keyboard; here they are the options of
 * one listbox: a single tab stop, the arrow keys go to the neighbour that lies that way, Enter chooses.
 */
export class Kaartbeeld {
  readonly #kaart: L.Map;
  readonly #gemeenten: ReadonlyMap<string, Kaartgemeente>;
  readonly #buren: ReadonlyMap<string, readonly string[]>;
  readonly #lagen: ReadonlyMap<string, L.Polygon>;
  readonly #zonegrenzen: L.GeoJSON;
  readonly #kies: (slug: string) => void;
  readonly #rand: L.GeoJSON;
  readonly #focus: L.GeoJSON;
  readonly #diensten = L.layerGroup();
  readonly #plekken = new Map<string, Plek>();
  #stand: Kaartstand | undefined;
  /** The municipality that the tab key comes to. */
  #huidig: string;

  private constructor(
    kaart: L.Map,
    gemeenten: ReadonlyMap<string, Kaartgemeente>,
    buren: ReadonlyMap<string, readonly string[]>,
    lagen: ReadonlyMap<string, L.Polygon>,
    zonegrenzen: L.GeoJSON,
    kies: (slug: string) => void,
  ) {
    this.#kaart = kaart;
    this.#gemeenten = gemeenten;
    this.#buren = buren;
    this.#lagen = lagen;
    this.#zonegrenzen = zonegrenzen;
    this.#kies = kies;
    const lijn = (className: string) =>
      L.geoJSON(undefined, { ...BOVENOP, style: { className } }).addTo(kaart);
    this.#rand = lijn('map-chosen');
    this.#focus = lijn('map-focus');
    this.#huidig = buren.has('aalst') ? 'aalst' : ([...buren.keys()][0] ?? '');
  }

  /** Draws the municipalities, a few at a time. @param kies hears which one was chosen */
  static async teken(
    vak: HTMLElement,
    topologie: Gemeentekaart,
    gemeenten: ReadonlyMap<string, Kaartgemeente>,
    kies: (slug: string) => void,
  ): Promise<Kaartbeeld> {
    const kaart = maakKaart(vak);
    await adempauze();
    const buren = burenOpKaart(topologie, gemeenten);
    await adempauze();
    const vlakken = L.geoJSON(feature(topologie, topologie.objects.gemeenten), {
      bubblingMouseEvents: false,
    });
    await adempauze();
    houdBinnen(kaart, vlakken.getBounds());
    const beeld = new Kaartbeeld(
      kaart,
      gemeenten,
      buren,
      lagenVan(vlakken),
      zonegrenzenVan(topologie, gemeenten),
      kies,
    );
    await beeld.#tekenGemeenten();
    return beeld;
  }

  /** Colours the municipalities and shows the layers of a choice. */
  kleur(stand: Kaartstand): void {
    this.#stand = stand;
    verberg(this.#kaart, false);
    this.#lijst?.setAttribute('aria-label', `Gemeenten op de kaart. ${titelVan(stand)}`);
    for (const [slug, gemeente] of this.#gemeenten) {
      const element = this.#vorm(slug);
      const { vorm } = klasseVan(gemeente, stand);
      element?.setAttribute('class', `leaflet-interactive k-${vorm}`);
      element?.setAttribute('aria-label', `${gemeente.naam}, ${waardeInWoorden(gemeente, stand)}`);
    }
    if (stand.zones) this.#zonegrenzen.addTo(this.#kaart);
    else this.#zonegrenzen.remove();
    this.#diensten.clearLayers().remove();
    if (stand.diensten) this.#tekenDiensten(stand);
  }

  /** Draws the line around the chosen municipality. */
  markeer(slug: string): void {
    for (const optie of this.#lijst?.querySelectorAll('[aria-selected="true"]') ?? []) {
      optie.setAttribute('aria-selected', 'false');
    }
    this.#vorm(slug)?.setAttribute('aria-selected', 'true');
    this.#zetHuidig(slug);
    this.#omlijn(this.#rand, slug);
  }

  /** Brings a municipality into sight. */
  ga(slug: string): void {
    const laag = this.#lagen.get(slug);
    if (!laag) return;
    const passend = this.#kaart.getBoundsZoom(laag.getBounds().pad(0.7));
    const zoom = Math.max(this.#kaart.getZoom(), Math.min(DICHTBIJ, passend));
    this.#kaart.setView(laag.getCenter(), zoom, { animate: !STIL });
  }

  buren(slug: string): readonly string[] {
    return this.#buren.get(slug) ?? [];
  }

  get #lijst(): Element | null | undefined {
    return this.#vorm(this.#huidig)?.parentElement;
  }

  #vorm(slug: string): Element | undefined {
    return this.#lagen.get(slug)?.getElement();
  }

  async #tekenGemeenten(): Promise<void> {
    for (const [plaats, [slug, laag]] of [...this.#lagen].entries()) {
      if (plaats % IN_EEN_KEER === 0) await adempauze();
      this.#tekenGemeente(slug, laag);
      this.#plekken.set(slug, plekVan(laag));
    }
    await adempauze();
    this.#lijst?.setAttribute('role', 'listbox');
    this.#lijst?.addEventListener('keydown', (toets) => {
      this.#opToets(toets as KeyboardEvent);
    });
  }

  #tekenGemeente(slug: string, laag: L.Polygon): void {
    const element = laag.addTo(this.#kaart).getElement();
    if (!element) return;
    element.setAttribute('role', 'option');
    element.setAttribute('tabindex', slug === this.#huidig ? '0' : '-1');
    element.setAttribute('aria-selected', 'false');
    element.setAttribute('data-gemeente', slug);
    element.addEventListener('focus', () => {
      this.#zetHuidig(slug);
      this.#kaart.panInside(laag.getCenter(), { padding: [70, 70], animate: !STIL });
      // Where a mouse or finger gave the focus, no ring is asked for.
      this.#omlijn(this.#focus, element.matches(':focus-visible') ? slug : undefined);
    });
    element.addEventListener('blur', () => {
      this.#omlijn(this.#focus, undefined);
    });
    laag.on('click', () => {
      this.#kies(slug);
    });
    laag.bindTooltip(() => tooltip(this.#gemeenten.get(slug), this.#stand), {
      sticky: true,
      direction: 'top',
    });
  }

  #tekenDiensten({ nood }: Kaartstand): void {
    for (const [slug, gemeente] of this.#gemeenten) {
      const laag = this.#lagen.get(slug);
      const { nabij } = hulpBij(gemeente, nood);
      if (!laag || nabij === 0) continue;
      L.circleMarker(laag.getCenter(), {
        ...BOVENOP,
        radius: 3 + 2.2 * Math.sqrt(nabij),
        className: 'map-services',
      }).addTo(this.#diensten);
    }
    this.#diensten.addTo(this.#kaart);
  }

  #omlijn(lijn: L.GeoJSON, slug: string | undefined): void {
    lijn.clearLayers();
    const vorm = slug && this.#lagen.get(slug)?.toGeoJSON();
    if (vorm) lijn.addData(vorm);
  }

  #zetHuidig(slug: string): void {
    this.#vorm(this.#huidig)?.setAttribute('tabindex', '-1');
    this.#huidig = slug;
    this.#vorm(slug)?.setAttribute('tabindex', '0');
  }

  #opToets(toets: KeyboardEvent): void {
    const richting = PIJLEN[toets.key];
    if (richting) {
      toets.preventDefault();
      const volgende = volgendeIn(richting, this.#huidig, this.#plekken, this.buren(this.#huidig));
      const element = volgende === undefined ? undefined : this.#vorm(volgende);
      if (element instanceof SVGElement) element.focus({ preventScroll: true });
    } else if (toets.key === 'Enter' || toets.key === ' ') {
      toets.preventDefault();
      this.#kies(this.#huidig);
    } else if (toets.key === '+') this.#kaart.zoomIn();
    else if (toets.key === '-') this.#kaart.zoomOut();
  }
}

function maakKaart(vak: HTMLElement): L.Map {
  const kaart = L.map(vak, {
    attributionControl: false,
    // Draws well beyond the frame, so that moving the map shows no blank edge.
    renderer: L.svg({ padding: 1 }),
    keyboard: false,
    scrollWheelZoom: false,
    dragging: false,
    zoomControl: false,
    zoomAnimation: !STIL,
    fadeAnimation: !STIL,
    zoomSnap: 0.25,
    maxZoom: 13,
  });
  L.control
    .zoom({ position: 'topright', zoomInTitle: 'Dichterbij', zoomOutTitle: 'Verder weg' })
    .addTo(kaart);
  const boven = kaart.createPane(BOVEN);
  boven.style.zIndex = '450';
  boven.style.pointerEvents = 'none';
  boven.setAttribute('aria-hidden', 'true');
  // Shown once it has its colours.
  verberg(kaart, true);
  return kaart;
}

function verberg(kaart: L.Map, of: boolean): void {
  const doek = kaart.getPane('overlayPane');
  if (doek) doek.hidden = of;
}

/** The whole map fits the frame, and nobody gets lost around it. */
function houdBinnen(kaart: L.Map, heel: L.LatLngBounds): void {
  kaart.fitBounds(heel, { animate: false, padding: [6, 6] });
  kaart.setMaxBounds(heel.pad(0.3));
  kaart.setMinZoom(kaart.getZoom());
  // The page scrolls under a finger as long as the whole map is in sight; once closer, a finger moves the map.
  kaart.on('zoomend', () => {
    if (kaart.getZoom() > kaart.getMinZoom()) kaart.dragging.enable();
    else kaart.dragging.disable();
  });
}

function lagenVan(vlakken: L.GeoJSON): Map<string, L.Polygon> {
  const lagen = new Map<string, L.Polygon>();
  vlakken.eachLayer((laag) => {
    if (!(laag instanceof L.Polygon)) return;
    lagen.set(slugOp(laag.feature as unknown as Gebied), laag);
  });
  return lagen;
}

function zonegrenzenVan(
  topologie: Gemeentekaart,
  gemeenten: ReadonlyMap<string, Kaartgemeente>,
): L.GeoJSON {
  const zonesVan = (gebied: unknown) => gemeenten.get(slugOp(gebied as Gebied))?.zones.join() ?? '';
  return L.geoJSON(
    mesh(topologie, topologie.objects.gemeenten, (a, b) => a !== b && zonesVan(a) !== zonesVan(b)),
    { ...BOVENOP, style: { className: 'map-zones' } },
  );
}

function plekVan(laag: L.Polygon): Plek {
  const { lng, lat } = laag.getCenter();
  // On paper a degree to the east is shorter than one to the north.
  return [lng * Math.cos((lat * Math.PI) / 180), lat];
}

function tooltip(gemeente: Kaartgemeente | undefined, stand: Kaartstand | undefined): HTMLElement {
  const waarde = gemeente && stand ? [maak('br'), waardeInWoorden(gemeente, stand)] : [];
  return maak('span', {}, maak('strong', {}, gemeente?.naam), ...waarde);
}
