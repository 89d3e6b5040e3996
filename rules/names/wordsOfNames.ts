/** Words that stand in names all over Europe, as they are written; staff add here what the rule of `readableName` cannot know. */

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** A Roman numeral of two letters or more, to 39. */
export const ROMAN = /^(?=..)X{0,3}(IX|IV|V?I{0,3})$/;

/** Kept in capitals, though they could be read as words. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  words(`
    SITA COISPA UETP APRI ABB AENA AIMPLAS AIST AMIRES ANCI ANR APRE ARPA ARPAE ARPAT ASTRON ATOS AUSL AZTI BASF BMW CEA CEIT CEN CERN
    CERTH CIEMAT CIRAD CISPA CNES CNR COWI CREAF CSEM CSIC CWI DESY DIN DLR DNV ECDC ECMWF ECRIN EFFRA EIT ELI
    EMBL EMBO ENEA ENSTA EORTC EPA EPFL ERA ERIC ESA ESADE ESO ESRF ESS ESTEC ETH EURECOM EURAC EUROPOL FAO FORTH
    FZI GEANT GEOMAR GFZ GMV HEC IAEA IBEC IBM ICCS ICFO ICT IDIAP IDIBAPS IDIBELL IFAPA IFEU IFREMER IFSTTAR IHE
    IIASA IMDEA IMEC IMT INAF INESC INFN INGV INL INRAE INRIA INSA INSEAD INSERM INTA IOM IRB IRCCS IRD IRIT IRSN
    IRSTEA ISERD ISGLOBAL ISIS ITENE ITRI JRC KAIST KIT KTH KU LUISS MIT MITECO NASA NATO NERC NIKHEF NILU NINA
    NIVA NORCE NTNU NXP OECD OFFIS OGS ONERA OSCE PIK PLOCAN PSI RWE RWTH SAP SERMAS SINTEF SISSA SKF SNCF STFC TU
    TUBITAK TUV UCD UCL UCLA UNED UNEP UNESCO UNHCR UNICEF UNIDO USA VITO VTT WHO WWF ZF AI IT UK EU US IP RTD R D
    NHS UN ICOS ESCO SME UCC UCSC DIMECC EAVI CESA CIHP IRU JIV ICECHIM AUVA BIBA BIBM DECHEMA FIZ IASS IFAG IFW
    INM IPB IPN ISAS IZW PTB BAM UFZ ZEW ZIB
  `),
);

/** Words of three letters or fewer that are no acronyms. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  words(`
    ACT AGE TEL TOR BEN ITA KOC DON PAU DAR TA PI CA PAZ PRE SUB DYE NOT OFF CO DR MR THE AND FOR VAN VON UND ST AIR ALL ALT ART ARS AXE BAR BAY BEE BIG BIO BIT BOX BUS CAR COM CUP DAY DEL DIE DOM DUE DUO EAU ECO ENG ERA EST EYE FAB FIN FIT
    FLY FOX FUN FÜR GAS GEN GEO HAT HET HUB ICE INN ION JET JOB KEY KIT LAB LAC LAW LOW LUX MAR MAX MAS MED MER MET MID MIO MIX NET NEW NEO NEU
    NON NOW OAK OIL OLD ONE OST OUR OUT OWL PAN PAY PET PRO RAY RED RIO RIS ROC SAN SAT SEA SES SKY SOL SON SOS SPA SUD SUN SUR TEC TEK
    TEN TER TOP TOU TRE TRI TWO UNO UPS URO VAL VIA VIE WAR WAY WEB WIN WOW YES YOU ZEN ZOO UTU COR DEN DER TOO SAO SET SIX SOC ISO MAN MAP AQUA
    OF ON AT TO IN BY AN AS IS SO WE GO MY NO OR UP IF DO AD AL EL ET EN DE DU LA LE UN DA DI DO UM SI
  `),
);

/** Small words by country and language, beside those of English. */
const SMALL: Record<string, string> = {
  EN: 'A AN AND AS AT BY FOR FROM IN INTO OF ON OR THE TO WITH',
  IT: 'A AD AL ALL ALLA ALLE AI CON DA DAL DEI DEGLI DEL DELL DELLA DELLE DELLO DI E ED IL IN LA LE LO NEL NELL NELLA PER SU SUL SULLA TRA UN',
  FR: 'A AU AUX AVEC DANS DE DES DU EN ET LA LE LES OU PAR POUR SUR UN UNE',
  ES: 'A AL CON DE DEL DELS E EL ELS EN I LA LAS LES LOS O PARA PER POR SOBRE Y',
  PT: 'A AO AS COM DA DAS DE DO DOS E EM NA NAS NO NOS O OS PARA PELA PELO POR SOBRE',
  DE: 'AM AN AUF AUS BEI BEIM DAS DEM DEN DER DES DIE EINE EINER FUER FUR FÜR IM IN MIT UND VOM VON ZU ZUM ZUR',
  NL: 'AAN BIJ DE DEN DER EN HET IN MET OP TE TEN TER TOT VAN VOOR',
  PL: 'DLA DO DS I IM NA O OD PO PRZY W WE Z ZE',
  CZ: 'A DO NA O PRI PRO S U V VE Z ZA',
  RO: 'A AL ALE CU DE DIN IN LA PENTRU PRIN SI',
  HU: 'A AZ ES',
  FI: 'JA',
  SE: 'AV FOR FÖR I MED OCH PA PÅ TILL VID',
  DK: 'AF FOR I MED OG PA PÅ TIL VED',
  EL: 'APO GIA KAI ME MI SE STI STIN STO TA TI TIN TIS TO TON TOU',
  HR: 'I NA U ZA',
  SI: 'IN NA PRI S V Z ZA',
  TR: 'VE ILE',
  BG: 'I NA OT PO PRI S V ZA',
};

/** The languages of a country whose small words count there, as keys of `SMALL`. */
const LANGUAGES: Record<string, string> = {
  AT: 'DE',
  BE: 'FR NL DE',
  CH: 'DE FR IT',
  LU: 'FR DE',
  LI: 'DE',
  SK: 'CZ',
  NO: 'DK',
  BR: 'PT',
  MD: 'RO',
  CY: 'EL',
  GR: 'EL',
  RS: 'HR',
  BA: 'HR',
  MC: 'FR',
  SM: 'IT',
  VA: 'IT',
  MX: 'ES',
  AR: 'ES',
  CL: 'ES',
  CO: 'ES',
  PE: 'ES',
  UY: 'ES',
  AD: 'ES',
  MA: 'FR',
  TN: 'FR',
  SN: 'FR',
  GF: 'FR',
};

/** The small words of a country, by its code. */
export function smallWords(country: string | null): ReadonlySet<string> {
  const key = country ?? '';
  const known = smallOf.get(key);
  if (known) return known;
  const languages = ['EN', ...words(LANGUAGES[key] ?? key)];
  const found = new Set(languages.flatMap((language) => words(SMALL[language] ?? '')));
  smallOf.set(key, found);
  return found;
}
const smallOf = new Map<string, ReadonlySet<string>>();

/** Legal forms: `written without dots: as it is written`, for all countries or for those that come first. */
const LEGAL: Record<string, string> = {
  '': `GMBH:GmbH GGMBH:gGmbH MBH:mbH KGAA:KGaA GBR:GbR GESMBH:GesmbH LTD:Ltd PLC:plc INC:Inc. OY:Oy OYJ:Oyj ABP:Abp RY:ry APS:ApS BV:B.V. SRO:s.r.o. DOO:d.o.o. KFT:Kft.
    ZRT:Zrt. NYRT:Nyrt. EHF:ehf. LDA:Lda. CORP:Corp. AG:AG KG:KG UG:UG OG:OG OHG:OHG SE:SE AB:AB SA:SA SAS:SAS SARL:SARL NV:NV AS:AS SRL:SRL
    VZW:VZW ASBL:ASBL AISBL:AISBL IVZW:IVZW LLC:LLC LLP:LLP UAB:UAB SIA:SIA CIC:CIC CLG:CLG DAC:DAC LBG:LBG IKE:IKE AE:AE EE:EE OE:OE SCRL:SCRL SNC:SNC
    EAD:EAD AD:AD OOD:OOD EOOD:EOOD SL:S.L. SLU:S.L.U. GIE:GIE EEIG:EEIG EPE:EPE SA:SA ASA:ASA SF:SF ANS:ANS`,
  'DE AT CH': 'EV:e.V. EG:eG CO:Co. GUG:gUG',
  IT: 'SRL:S.r.l. SPA:S.p.A. SRLS:S.r.l.s. SAS:S.a.s. SNC:S.n.c. SCARL:S.c.a r.l. SCRL:S.c.r.l. ETS:ETS APS:APS ONLUS:ONLUS',
  RO: 'SRL:S.R.L. SA:S.A.',
  ES: 'SA:S.A. SAU:S.A.U. SLP:S.L.P. SLL:S.L.L. SCL:S.C.L. SCCL:S.C.C.L. AIE:A.I.E.',
  PT: 'SA:S.A. EPE:E.P.E.',
  PL: 'SA:S.A. ZOO:z_o.o. SPZOO:sp._z_o.o.',
  NL: 'NV:N.V.',
  BE: 'BV:BV',
  DK: 'AS:A/S',
  'CZ SK': 'AS:a.s. ZS:z.s. VVI:v.v.i. OPS:o.p.s. ZU:z.ú. SPOL:spol.',
  'SI HR RS BA': 'DD:d.d.',
  EE: 'OU:OÜ MTU:MTÜ',
  IS: 'HF:hf.',
  NO: 'HF:HF',
};

/** A legal form as a country writes it, by its letters alone; undefined where they are none there. */
export function legalForm(letters: string, country: string | null): string | undefined {
  const form = LEGAL_OF.get(`${country ?? ''} ${letters}`) ?? LEGAL_OF.get(` ${letters}`);
  return form?.replaceAll('_', ' ');
}
const LEGAL_OF = new Map(
  Object.entries(LEGAL).flatMap(([countries, forms]) =>
    countries.split(' ').flatMap((country) =>
      words(forms).map((form): [string, string] => {
        const at = form.indexOf(':');
        return [`${country} ${form.slice(0, at)}`, form.slice(at + 1)];
      }),
    ),
  ),
);

/** Words whose accents are certain in a country's language, written with them. */
const ACCENTED: Record<string, string> = {
  'IT CH SM':
    'Università Società Attività Città Qualità Sanità Comunità Mobilità Unità Autorità Libertà Sostenibilità Proprietà Facoltà',
  'FR BE CH LU': `Université Universités Société École Écoles Hôpital Hôpitaux Région Régionale Ministère Faculté Européen Européenne Européens
    Études Économie Économique Électricité Développement Fédération Génie Ingénierie Médecine Métropole Météo Santé Sécurité Supérieur
    Supérieure Supérieures Spécialisé Département Générale Géologiques Télécom Télécommunications Propriété Château Côte Île
    Mathématiques Bétons Médicale Polytechnique Thérapeutique Vétérinaire Océanographie Pôle Qualité Intégré Aéronautique Aérospatiale Bâtiment Systèmes Système Modèle
    Réseau Réseaux Appliquées Agricoles Éducation Matériaux Métiers Nucléaire Fédérale Évaluation Étude Numérique`,
  'FR LU': 'à Régional Énergie Énergies Énergétique',
  'DE AT CH': `haftungsbeschränkt Universität Universitätsklinikum Universitätsmedizin Universitätsspital für Förderung Gemeinnützige Städte Österreich Österreichische Österreichischer
    Österreichisches Württemberg München Münster Köln Nürnberg Tübingen Würzburg Düsseldorf Lübeck Göttingen Zürich Osnabrück Saarbrücken Thüringen Fürth Jülich
    Öffentliche Öffentlicher Gesundheitsfürsorge Ökologie Ökologische Prüfung Prüfungs Fördergesellschaft Wirtschaftsförderung Büro Führung Präzision Körper Händler
    Räume Hörgeräte Züricher Gebrüder Müller Schäfer Krämer Wärme Flüchtlinge Lösungen Geschäftsstelle Behörde Behörden Höhere Höchstleistungsrechenzentrum`,
  ES: `Científicas Fundación Asociación Investigación Investigaciones Innovación Institución Federación Corporación Confederación Educación Información Gestión Dirección
    Construcción Producción Fabricación Formación Población Región Aviación Navegación Comunicación Cooperación Diputación Estación Tecnológico Tecnológica
    Tecnológicas Politécnica Politécnico Técnica Técnicas Técnico Científico Científica Científicas Científicos Biomédica Biomédicas Biomédico Médica Médico Médicas
    Pública Público Económico Económica Energía Energías Energética Tecnología Tecnologías Ingeniería Consultoría Compañía España Española Español Españoles
    Económicas Agencia Cámara Clínica Clínico Clínic Óptica Óptico Fotónicas Química Químico Físicas Ciencias Metalúrgica Cataluña León Málaga Córdoba
    Almería Cádiz Jaén Cáceres Castellón Alcalá Aragón Andalucía Murcia Gómez García Martínez Rodríguez González Hernández López Pérez Sánchez Ramón Jiménez
    Díaz Sebastián Automoción Alimentación Aeronáutica Aeroespacial Análisis Fundació Associació Institució África Electrónica Eléctrica Eléctricas Informática Robótica Genómica Geológico Oceanográfico`,
  PT: `Fundação Associação Investigação Inovação Educação Instituição Federação Informação Comunicação Gestão Direção Formação Administração Cooperação Produção
    Ciência Ciências Politécnico Técnico Tecnológico Tecnológica Saúde Região Açores Évora Município Municípios Câmara Científica Científico Indústria Agência
    Energéticos Biológica Química São Específicos Português Portuguesa Universitário Económico Económicas Tecnológicos Médica Clínica Hidráulica Águas Área Serviços Quadrilátero Sustentável África`,
  'SE FI':
    'Högskolan Högskola Länsstyrelsen Län Västra Götaland Malmö Göteborgs Göteborg Örebro Östergötlands Luleå Umeå Jönköping Linköpings Växjö Skåne Förvaltningen Allmänna Lantbruksuniversitet',
  'DK NO':
    'Københavns Universitetshospital Ålesund Tromsø Høgskolen Høgskulen Sør Nærings Miljø Kræftens Bekæmpelse Lægemiddelstyrelsen Veterinærinstituttet Sjælland',
  PL: 'Spółka ograniczoną odpowiedzialnością Zakłady Szkoła Główna Ośrodek Systemów Badań Łódzka Łódź Śląski Śląska Śląskie Kraków Wrocław Wrocławska Poznań Gdańsk Gdański Gdańska Warszawski',
  'CZ SK':
    'Společnost ručením omezeným ČR Zemědělského Potravinářského Chemického Průmyslu Inovační Technologické Dopravní Biofyzikální Geofyzikální Ústav Plzeň Výzkumu Výzkumný Vědy Vysočina Věd České Česká Český Národní Univerzita Západočeská Žilina Košice',
  HU: 'és Közgazdaság Regionális Támogatott Kutatócsoportok Irodája Országos Kórházi Szent István Gyártó Vöröskereszt Önkormányzati Fejlesztő Szolgáltató Ügynökség Főigazgatóság Korlátolt Felelősségű Társaság Részvénytársaság Zártkörűen Működő Műszaki Tudományos Kutató Kutatóközpont Kutatóintézet Innovációs Közhasznú Egyesület Alapítvány Magyarországi Önkormányzat',
  RO: 'Națională Național Științe Timișoara Iași București Brașov Cercetării Institutul',
  TR: 'Üniversitesi Araştırma Türkiye Türk İstanbul İzmir Müdürlüğü Geliştirme Bakanlığı Şirketi Kalkınma Eğitim Sağlık Boğaziçi Bilimsel',
};

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/[æÆ]/g, 'ae')
    .toUpperCase();
/** With the letters that stand for umlauts where there are none: `FUER`. */
const transliterated = (word: string): string =>
  plain(
    word
      .replace(/[äÄ]/g, 'ae')
      .replace(/[öÖøØ]/g, 'oe')
      .replace(/[üÜ]/g, 'ue')
      .replace(/[åÅ]/g, 'aa'),
  );
const ACCENTED_OF = new Map(
  Object.entries(ACCENTED).flatMap(([countries, listed]) =>
    countries.split(' ').flatMap((country) =>
      words(listed).flatMap((word): [string, string][] => [
        [`${country} ${plain(word)}`, word],
        [`${country} ${transliterated(word)}`, word],
      ]),
    ),
  ),
);

/** A word in capitals without its accents, with them, where they are certain in that country; undefined elsewhere. */
export function accented(letters: string, country: string | null): string | undefined {
  return ACCENTED_OF.get(`${country ?? ''} ${letters}`);
}

/** Words that write themselves neither as a name nor as an acronym. */
const OWN_WAY = new Map(
  words('CBmed HEAnet eduGAIN PowerCo InSphero EpiGaN GoodPlanet').map((word): [string, string] => [
    word.toUpperCase(),
    word,
  ]),
);
OWN_WAY.set('OEBB', 'ÖBB').set('OEAW', 'ÖAW');

/** A word in capitals as it writes itself; undefined for all but a few. */
export function ownWay(letters: string): string | undefined {
  return OWN_WAY.get(letters);
}

/** Articles and prepositions that begin a name within a name. */
const BEGINNINGS = new Set([
  ...[
    'LA SAPIENZA',
    'LA RIOJA',
    'LA LAGUNA',
    'LA SALLE',
    'LA CAIXA',
    'LA FE',
    'LA PAZ',
    'LA ROCHELLE',
    'LA CORUNA',
    'LA TROBE',
  ],
  ...['LAS PALMAS', 'LE MANS', 'LE HAVRE', 'DEN HAAG', 'LOS ANGELES', 'LOS ALAMOS', 'DE MONTFORT'],
]);

/** True for the first of two words that are one name, such as `LA SAPIENZA`. */
export function beginsName(letters: string, next: string | undefined): boolean {
  return BEGINNINGS.has(`${letters} ${next}`);
}
