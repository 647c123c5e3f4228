import type { APIRoute, GetStaticPaths } from 'astro';
import { DATABESTANDEN, jsonSchemaVan, type Databestand } from '../../../schema/openData.ts';

export const getStaticPaths = (() =>
  DATABESTANDEN.map((bestand) => ({
    params: { bestand: bestand.naam },
    props: { bestand },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of a file of open data, made from the schema that checks the entries. */
export const GET: APIRoute<{ bestand: Databestand }> = ({ props: { bestand } }) =>
  Response.json(jsonSchemaVan(bestand));
