import type { Naming } from '../graph/countries.ts';
import type { kinds } from '../graph/OrganisationTable.ts';

type Kind = (typeof kinds)[number];

/** Patterns of organisations' names: $S is a made-up word of its own, $T that of its town, $B a line of business. */
export const namePatterns: Readonly<Record<Naming, Readonly<Record<Kind, readonly string[]>>>> = {
  german: {
    HES: ['UNIVERSITAET $S', 'TECHNISCHE UNIVERSITAET $S', 'HOCHSCHULE $S FUER ANGEWANDTE WISSENSCHAFTEN'],
    REC: ['$S INSTITUT FUER FORSCHUNG $T EV', 'FORSCHUNGSZENTRUM $S GMBH'],
    PRC: ['$S $B GMBH', '$S AG', '$S $B GMBH & CO KG'],
    PUB: ['STADT $S', 'LANDESAMT FUER UMWELT $S'],
    OTH: ['VEREIN $S $T EV', '$S STIFTUNG'],
  },
  french: {
    HES: ['UNIVERSITE DE $S', 'ECOLE SUPERIEURE DE $S'],
    REC: ['INSTITUT $S DE RECHERCHE DE $T', 'CENTRE DE RECHERCHE $S'],
    PRC: ['$S $B', '$S $B SAS', 'SOCIETE $S SA'],
    PUB: ['COMMUNE DE $S', 'AGENCE REGIONALE DE $S'],
    OTH: ['ASSOCIATION $S', 'FONDATION $S POUR LA RECHERCHE'],
  },
  italian: {
    HES: ['UNIVERSITA DEGLI STUDI DI $S', 'POLITECNICO DI $S'],
    REC: ['ISTITUTO $S DI RICERCA', 'CENTRO RICERCHE $S SCARL'],
    PRC: ['$S $B SRL', '$S $B SPA', '$S SOCIETA COOPERATIVA'],
    PUB: ['COMUNE DI $S', 'AZIENDA REGIONALE $S'],
    OTH: ['FONDAZIONE $S', 'ASSOCIAZIONE $S PER $T'],
  },
  spanish: {
    HES: ['UNIVERSIDAD DE $S', 'UNIVERSIDAD POLITECNICA DE $S'],
    REC: ['INSTITUTO $S DE INVESTIGACION', 'CENTRO TECNOLOGICO $S DE $T'],
    PRC: ['$S $B SL', '$S $B SA', 'GRUPO $S SOCIEDAD LIMITADA'],
    PUB: ['AYUNTAMIENTO DE $S', 'AGENCIA DE $S'],
    OTH: ['FUNDACION $S', 'ASOCIACION $S DE $T'],
  },
  dutch: {
    HES: ['UNIVERSITEIT $S', 'STICHTING HOGESCHOOL $S'],
    REC: ['STICHTING $S RESEARCH', 'INSTITUUT $S VOOR ONDERZOEK'],
    PRC: ['$S $B BV', '$S HOLDING NV'],
    PUB: ['GEMEENTE $S', 'PROVINCIE $S'],
    OTH: ['STICHTING $S', 'VERENIGING $S $T'],
  },
  english: {
    HES: ['UNIVERSITY OF $S', '$S TECHNICAL UNIVERSITY'],
    REC: ['$S RESEARCH INSTITUTE', '$S CENTRE FOR RESEARCH OF $T'],
    PRC: ['$S $B LIMITED', '$S $B INC', '$S $B HOLDINGS LTD'],
    PUB: ['MUNICIPALITY OF $S', '$S REGIONAL AUTHORITY'],
    OTH: ['$S FOUNDATION', '$S ASSOCIATION OF $T'],
  },
  nordic: {
    HES: ['$S UNIVERSITET', '$S TEKNISKE HOGSKOLE'],
    REC: ['STIFTELSEN $S FORSKNING', '$S INSTITUTT'],
    PRC: ['$S $B AS', '$S $B AB', '$S $B OY'],
    PUB: ['$S KOMMUNE', 'REGION $S'],
    OTH: ['$S FORENING', 'STIFTELSEN $S $T'],
  },
  slavic: {
    HES: ['UNIWERSYTET $S', 'POLITECHNIKA $S'],
    REC: ['INSTYTUT $S $T', 'CENTRUM $S'],
    PRC: ['$S $B SP ZOO', '$S $B SRO', '$S DOO'],
    PUB: ['GMINA $S', 'MIASTO $S'],
    OTH: ['FUNDACJA $S', 'STOWARZYSZENIE $S $T'],
  },
};
