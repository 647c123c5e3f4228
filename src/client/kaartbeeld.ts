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

/** The drawing, as the page commands it. */
export interface Kaartbeeld {
  /** Colours the municipalities and shows the layers of a choice. */
  kleur(stand: Kaartstand): void;
  /** Draws the line around the chosen municipality. */
  markeer(slug: string): void;
  /** Brings a municipality into sight. */
  ga(slug: string): void;
  buren(slug: string): readonly string[];
}

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

/**
 * Draws the municipalities with Leaflet, without tiles. Leaflet's shapes know no keyboard; here they are the options of
 * one listbox: a single tab stop, the arrow keys go to the neighbour that lies that way, Enter chooses.
 */
export async function tekenKaart(
  vak: HTMLElement,
  topologie: Gemeentekaart,
  gemeenten: ReadonlyMap<string, Kaartgemeente>,
  kies: (slug: string) => void,
): Promise<Kaartbeeld> {
  const stil = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const kaart = L.map(vak, {
    attributionControl: false,
    // Draws well beyond the frame, so that moving the map shows no blank edge.
    renderer: L.svg({ padding: 1 }),
    keyboard: false,
    scrollWheelZoom: false,
    dragging: false,
    zoomControl: false,
    zoomAnimation: !stil,
    fadeAnimation: !stil,
    zoomSnap: 0.25,
    maxZoom: 13,
  });
  L.control
    .zoom({ position: 'topright', zoomInTitle: 'Dichterbij', zoomOutTitle: 'Verder weg' })
    .addTo(kaart);
  await adempauze();

  const verzameling = topologie.objects.gemeenten;
  const buren = burenOpKaart(topologie, gemeenten);
  await adempauze();

  const vlakken = L.geoJSON(feature(topologie, verzameling), { bubblingMouseEvents: false });
  const heel = vlakken.getBounds();
  const laagVan = new Map<string, L.Polygon>();
  vlakken.eachLayer((laag) => {
    if (!(laag instanceof L.Polygon)) return;
    laagVan.set(slugOp(laag.feature as unknown as Gebied), laag);
  });
  await adempauze();
  kaart.fitBounds(heel, { animate: false, padding: [6, 6] });
  kaart.setMaxBounds(heel.pad(0.3));
  kaart.setMinZoom(kaart.getZoom());
  // Shown once it has its colours.
  const doek = kaart.getPane('overlayPane');
  if (doek) doek.hidden = true;

  // The page scrolls under a finger as long as the whole map is in sight; once closer, a finger moves the map.
  kaart.on('zoomend', () => {
    if (kaart.getZoom() > kaart.getMinZoom()) kaart.dragging.enable();
    else kaart.dragging.disable();
  });

  const boven = kaart.createPane('boven');
  boven.style.zIndex = '450';
  boven.style.pointerEvents = 'none';
  boven.setAttribute('aria-hidden', 'true');
  const bovenop = { pane: 'boven', interactive: false };
  const rand = L.geoJSON(undefined, { ...bovenop, style: { className: 'map-chosen' } }).addTo(
    kaart,
  );
  const focus = L.geoJSON(undefined, { ...bovenop, style: { className: 'map-focus' } }).addTo(
    kaart,
  );
  const zonegrenzen = L.geoJSON(
    mesh(topologie, verzameling, (a, b) => a !== b && zonesVan(a) !== zonesVan(b)),
    { ...bovenop, style: { className: 'map-zones' } },
  );
  const diensten = L.layerGroup();

  function zonesVan(gebied: unknown): string {
    return gemeenten.get(slugOp(gebied as Gebied))?.zones.join() ?? '';
  }

  const plekken = new Map<string, Plek>();
  let stand: Kaartstand | undefined;
  let huidig = buren.has('aalst') ? 'aalst' : ([...buren.keys()][0] ?? '');

  const pad = (slug: string) => laagVan.get(slug)?.getElement();
  const toonRand = (laag: L.GeoJSON, slug: string | undefined) => {
    laag.clearLayers();
    const vorm = slug && laagVan.get(slug)?.toGeoJSON();
    if (vorm) laag.addData(vorm);
  };

  function zetHuidig(slug: string): void {
    pad(huidig)?.setAttribute('tabindex', '-1');
    huidig = slug;
    pad(huidig)?.setAttribute('tabindex', '0');
  }

  function inZicht(slug: string): void {
    const laag = laagVan.get(slug);
    if (laag) kaart.panInside(laag.getCenter(), { padding: [70, 70], animate: !stil });
  }

  function plekVan(laag: L.Polygon): Plek {
    const { lng, lat } = laag.getCenter();
    // On paper a degree to the east is shorter than one to the north.
    return [lng * Math.cos((lat * Math.PI) / 180), lat];
  }

  function opToets(toets: KeyboardEvent): void {
    const richting = PIJLEN[toets.key];
    if (richting) {
      toets.preventDefault();
      const volgende = volgendeIn(richting, huidig, plekken, buren.get(huidig) ?? []);
      if (volgende) (pad(volgende) as SVGElement | undefined)?.focus({ preventScroll: true });
    } else if (toets.key === 'Enter' || toets.key === ' ') {
      toets.preventDefault();
      kies(huidig);
    } else if (toets.key === '+') kaart.zoomIn();
    else if (toets.key === '-') kaart.zoomOut();
  }

  function teken(slug: string, laag: L.Polygon): void {
    const element = laag.addTo(kaart).getElement();
    if (!element) return;
    element.setAttribute('role', 'option');
    element.setAttribute('tabindex', slug === huidig ? '0' : '-1');
    element.setAttribute('aria-selected', 'false');
    element.setAttribute('data-gemeente', slug);
    element.addEventListener('focus', () => {
      zetHuidig(slug);
      inZicht(slug);
      // Where a mouse or finger gave the focus, no ring is asked for.
      toonRand(focus, element.matches(':focus-visible') ? slug : undefined);
    });
    element.addEventListener('blur', () => {
      toonRand(focus, undefined);
    });
    laag.on('click', () => {
      kies(slug);
    });
    laag.bindTooltip(() => tooltip(gemeenten.get(slug), stand), { sticky: true, direction: 'top' });
  }

  for (const [plaats, [slug, laag]] of [...laagVan].entries()) {
    if (plaats % IN_EEN_KEER === 0) await adempauze();
    teken(slug, laag);
    plekken.set(slug, plekVan(laag));
  }
  await adempauze();
  const lijst = pad(huidig)?.parentElement;
  lijst?.setAttribute('role', 'listbox');
  lijst?.addEventListener('keydown', opToets);

  function tekenDiensten({ nood }: Kaartstand): void {
    diensten.clearLayers();
    for (const [slug, gemeente] of gemeenten) {
      const laag = laagVan.get(slug);
      const { nabij } = hulpBij(gemeente, nood);
      if (!laag || nabij === 0) continue;
      L.circleMarker(laag.getCenter(), {
        ...bovenop,
        radius: 3 + 2.2 * Math.sqrt(nabij),
        className: 'map-services',
      }).addTo(diensten);
    }
  }

  return {
    kleur(nieuw) {
      stand = nieuw;
      if (doek) doek.hidden = false;
      lijst?.setAttribute('aria-label', `Gemeenten op de kaart. ${titelVan(nieuw)}`);
      for (const [slug, gemeente] of gemeenten) {
        const element = pad(slug);
        element?.setAttribute('class', `leaflet-interactive k-${klasseVan(gemeente, nieuw).vorm}`);
        element?.setAttribute(
          'aria-label',
          `${gemeente.naam}, ${waardeInWoorden(gemeente, nieuw)}`,
        );
      }
      if (nieuw.zones) zonegrenzen.addTo(kaart);
      else zonegrenzen.remove();
      if (nieuw.diensten) {
        tekenDiensten(nieuw);
        diensten.addTo(kaart);
      } else diensten.remove();
    },
    markeer(slug) {
      for (const optie of lijst?.querySelectorAll('[aria-selected="true"]') ?? []) {
        optie.setAttribute('aria-selected', 'false');
      }
      pad(slug)?.setAttribute('aria-selected', 'true');
      zetHuidig(slug);
      toonRand(rand, slug);
    },
    ga(slug) {
      const laag = laagVan.get(slug);
      if (!laag) return;
      const zoom = Math.max(
        kaart.getZoom(),
        Math.min(DICHTBIJ, kaart.getBoundsZoom(laag.getBounds().pad(0.7))),
      );
      kaart.setView(laag.getCenter(), zoom, { animate: !stil });
    },
    buren: (slug) => buren.get(slug) ?? [],
  };
}

function tooltip(gemeente: Kaartgemeente | undefined, stand: Kaartstand | undefined): HTMLElement {
  const waarde = gemeente && stand ? [maak('br'), waardeInWoorden(gemeente, stand)] : [];
  return maak('span', {}, maak('strong', {}, gemeente?.naam), ...waarde);
}
