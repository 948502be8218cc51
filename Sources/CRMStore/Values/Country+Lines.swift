extension Country {
  /// ISO 3166-1 code of two letters, code of three, and the names that people write: in English, German, French, Spanish and
  /// Chinese, in the country's own language where that is widely used, and longer and older ones. Two spaces continue a line.
  ///
  /// - Source: ISO 3166-1; the names of territories of CLDR; the United Nations' list of member states.
  static let lines = """
    AF AFG Afghanistan|Afganistán|阿富汗
    AX ALA Åland Islands|Ålandinseln|Îles Åland|Islas Aland|奥兰群岛
    AL ALB Albania|Albanien|Albanie|阿尔巴尼亚
    DZ DZA Algeria|Algerien|Algérie|Argelia|阿尔及利亚
    AS ASM American Samoa|Amerikanisch-Samoa|Samoa américaines|Samoa Americana|美属萨摩亚
    AD AND Andorra|Andorre|安道尔
    AO AGO Angola|安哥拉
    AI AIA Anguilla|Anguila|安圭拉
    AQ ATA Antarctica|Antarktis|Antarctique|Antártida|南极洲
    AG ATG Antigua & Barbuda|Antigua und Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|安提瓜和巴布达
    AR ARG Argentina|Argentinien|Argentine|阿根廷
    AM ARM Armenia|Armenien|Arménie|亚美尼亚
    AW ABW Aruba|阿鲁巴
    AU AUS Australia|Australien|Australie|澳大利亚
    AT AUT Austria|Österreich|Autriche|奥地利|Oesterreich|Republic of Austria|Oostenrijk
    AZ AZE Azerbaijan|Aserbaidschan|Azerbaïdjan|Azerbaiyán|阿塞拜疆
    BS BHS Bahamas|巴哈马|The Bahamas
    BH BHR Bahrain|Bahreïn|Baréin|巴林
    BD BGD Bangladesh|Bangladesch|Bangladés|孟加拉国
    BB BRB Barbados|Barbade|巴巴多斯
    BY BLR Belarus|Biélorussie|Bielorrusia|白俄罗斯|Беларусь
    BE BEL Belgium|Belgien|Belgique|Bélgica|比利时|België
    BZ BLZ Belize|Belice|伯利兹
    BJ BEN Benin|Bénin|Benín|贝宁
    BM BMU Bermuda|Bermudes|Bermudas|百慕大
    BT BTN Bhutan|Bhoutan|Bután|不丹
    BO BOL Bolivia|Bolivien|Bolivie|玻利维亚|Plurinational State of Bolivia|Bolivia, Plurinational State of
    BQ BES Caribbean Netherlands|Karibische Niederlande|Pays-Bas caribéens|Caribe neerlandés|荷属加勒比区
      Bonaire, Sint Eustatius and Saba
    BA BIH Bosnia & Herzegovina|Bosnien und Herzegowina|Bosnie-Herzégovine|Bosnia y Herzegovina|波斯尼亚和黑塞哥维那
      Bosnia
    BW BWA Botswana|Botsuana|博茨瓦纳
    BV BVT Bouvet Island|Bouvetinsel|Île Bouvet|Isla Bouvet|布韦岛
    BR BRA Brazil|Brasilien|Brésil|Brasil|巴西
    IO IOT Chagos Archipelago|Chagos-Archipel|Archipel des Chagos|Archipiélago de Chagos|查戈斯群岛
      British Indian Ocean Territory
    BN BRN Brunei|Brunei Darussalam|Brunéi|文莱
    BG BGR Bulgaria|Bulgarien|Bulgarie|保加利亚|България
    BF BFA Burkina Faso|布基纳法索
    BI BDI Burundi|布隆迪
    CV CPV Cape Verde|Cabo Verde|Cap-Vert|佛得角
    KH KHM Cambodia|Kambodscha|Cambodge|Camboya|柬埔寨
    CM CMR Cameroon|Kamerun|Cameroun|Camerún|喀麦隆
    CA CAN Canada|Kanada|Canadá|加拿大
    KY CYM Cayman Islands|Kaimaninseln|Îles Caïmans|Islas Caimán|开曼群岛
    CF CAF Central African Republic|Zentralafrikanische Republik|République centrafricaine
      República Centroafricana|中非共和国
    TD TCD Chad|Tschad|Tchad|乍得
    CL CHL Chile|Chili|智利
    CN CHN China|Chine|China mainland|China, Festland|Chine continentale|China continental|中国|中国大陆
      People's Republic of China|PR China|PRC|Mainland China|中华人民共和国|中國
    CX CXR Christmas Island|Weihnachtsinsel|Île Christmas|Isla de Navidad|圣诞岛
    CC CCK Cocos (Keeling) Islands|Kokosinseln|Îles Cocos|Islas Cocos|科科斯（基林）群岛
    CO COL Colombia|Kolumbien|Colombie|哥伦比亚
    KM COM Comoros|Komoren|Comores|Comoras|科摩罗
    CG COG Congo - Brazzaville|Kongo-Brazzaville|Congo|刚果（布）|Republic of the Congo
      République du Congo|Republik Kongo
    CD COD Congo - Kinshasa|Kongo-Kinshasa|República Democrática del Congo|刚果（金）
      Democratic Republic of the Congo|Congo, Democratic Republic of the|DR Congo|DRC
      République démocratique du Congo|Demokratische Republik Kongo
    CK COK Cook Islands|Cookinseln|Îles Cook|Islas Cook|库克群岛
    CR CRI Costa Rica|哥斯达黎加
    CI CIV Côte d’Ivoire|科特迪瓦|Ivory Coast|Cote d'Ivoire|Elfenbeinküste
    HR HRV Croatia|Kroatien|Croatie|Croacia|克罗地亚|Hrvatska
    CU CUB Cuba|Kuba|古巴
    CW CUW Curaçao|Curazao|库拉索
    CY CYP Cyprus|Zypern|Chypre|Chipre|塞浦路斯
    CZ CZE Czechia|Tschechien|Tchéquie|Chequia|捷克|Czech Republic|Tschechische Republik|République tchèque
      República Checa|Česko|Česká republika
    DK DNK Denmark|Dänemark|Danemark|Dinamarca|丹麦|Danmark
    DJ DJI Djibouti|Dschibuti|Yibuti|吉布提
    DM DMA Dominica|Dominique|多米尼克
    DO DOM Dominican Republic|Dominikanische Republik|République dominicaine|República Dominicana|多米尼加共和国
    EC ECU Ecuador|Équateur|厄瓜多尔
    EG EGY Egypt|Ägypten|Égypte|Egipto|埃及
    SV SLV El Salvador|Salvador|萨尔瓦多
    GQ GNQ Equatorial Guinea|Äquatorialguinea|Guinée équatoriale|Guinea Ecuatorial|赤道几内亚
    ER ERI Eritrea|Érythrée|厄立特里亚
    EE EST Estonia|Estland|Estonie|爱沙尼亚|Eesti
    SZ SWZ Eswatini|Esuatini|斯威士兰|Swaziland
    ET ETH Ethiopia|Äthiopien|Éthiopie|Etiopía|埃塞俄比亚
    FK FLK Falkland Islands|Falklandinseln|Îles Malouines|Islas Malvinas|福克兰群岛
      Falkland Islands (Malvinas)|Falklands
    FO FRO Faroe Islands|Färöer|Îles Féroé|Islas Feroe|法罗群岛
      Faeroe Islands
    FJ FJI Fiji|Fidschi|Fidji|Fiyi|斐济
    FI FIN Finland|Finnland|Finlande|Finlandia|芬兰|Suomi
    FR FRA France|Frankreich|Francia|法国|Frankrijk|Francja
    GF GUF French Guiana|Französisch-Guayana|Guyane française|Guayana Francesa|法属圭亚那
    PF PYF French Polynesia|Französisch-Polynesien|Polynésie française|Polinesia Francesa|法属波利尼西亚
    TF ATF French Southern Territories|Französische Süd- und Antarktisgebiete|Terres australes françaises
      Territorios Australes Franceses|法属南部领地
    GA GAB Gabon|Gabun|Gabón|加蓬
    GM GMB Gambia|Gambie|冈比亚|The Gambia
    GE GEO Georgia|Georgien|Géorgie|格鲁吉亚
    DE DEU Germany|Deutschland|Allemagne|Alemania|德国|Federal Republic of Germany|BRD
      Bundesrepublik Deutschland|Germania|Duitsland|Niemcy
    GH GHA Ghana|加纳
    GI GIB Gibraltar|直布罗陀
    GR GRC Greece|Griechenland|Grèce|Grecia|希腊|Hellas|Ελλάδα
    GL GRL Greenland|Grönland|Groenland|Groenlandia|格陵兰
    GD GRD Grenada|Grenade|Granada|格林纳达
    GP GLP Guadeloupe|Guadalupe|瓜德罗普
    GU GUM Guam|关岛
    GT GTM Guatemala|危地马拉
    GG GGY Guernsey|Guernesey|根西岛
    GN GIN Guinea|Guinée|几内亚
    GW GNB Guinea-Bissau|Guinée-Bissau|Guinea-Bisáu|几内亚比绍
    GY GUY Guyana|圭亚那
    HT HTI Haiti|Haïti|Haití|海地
    HM HMD Heard & McDonald Islands|Heard und McDonaldinseln|Îles Heard-et-MacDonald|Islas Heard y McDonald
      赫德岛和麦克唐纳群岛
      Heard Island and McDonald Islands
    VA VAT Vatican City|Vatikanstadt|État de la Cité du Vatican|Ciudad del Vaticano|梵蒂冈|Holy See|Vatican
    HN HND Honduras|洪都拉斯
    HK HKG Hong Kong|香港|中国香港|Hong Kong SAR
      Hong Kong SAR China
    HU HUN Hungary|Ungarn|Hongrie|Hungría|匈牙利|Magyarország
    IS ISL Iceland|Island|Islande|Islandia|冰岛|Ísland
    IN IND India|Indien|Inde|印度|Bharat|Republic of India
    ID IDN Indonesia|Indonesien|Indonésie|印度尼西亚
    IR IRN Iran|Irán|伊朗|Iran, Islamic Republic of|Islamic Republic of Iran
    IQ IRQ Iraq|Irak|伊拉克
    IE IRL Ireland|Irland|Irlande|Irlanda|爱尔兰|Republic of Ireland|Eire|Éire
    IM IMN Isle of Man|Île de Man|Isla de Man|马恩岛
    IL ISR Israel|Israël|以色列
    IT ITA Italy|Italien|Italie|Italia|意大利
    JM JAM Jamaica|Jamaika|Jamaïque|牙买加
    JP JPN Japan|Japon|Japón|日本|Nippon
    JE JEY Jersey|泽西岛
    JO JOR Jordan|Jordanien|Jordanie|Jordania|约旦
    KZ KAZ Kazakhstan|Kasachstan|Kazajistán|哈萨克斯坦|Казахстан
    KE KEN Kenya|Kenia|肯尼亚
    KI KIR Kiribati|基里巴斯
    KP PRK North Korea|Nordkorea|Corée du Nord|Corea del Norte|朝鲜|Democratic People's Republic of Korea
      Korea, Democratic People's Republic of
    KR KOR South Korea|Südkorea|Corée du Sud|Corea del Sur|韩国|Korea|Republic of Korea|Korea, Republic of
      Korea (South)|대한민국
      Republik Korea|République de Corée|República de Corea
    KW KWT Kuwait|Koweït|科威特
    KG KGZ Kyrgyzstan|Kirgisistan|Kirghizstan|Kirguistán|吉尔吉斯斯坦
      Kyrgyz Republic
    LA LAO Laos|老挝|Lao People's Democratic Republic|Lao PDR
      République démocratique populaire lao
    LV LVA Latvia|Lettland|Lettonie|Letonia|拉脱维亚|Latvija
    LB LBN Lebanon|Libanon|Liban|Líbano|黎巴嫩
    LS LSO Lesotho|Lesoto|莱索托
    LR LBR Liberia|利比里亚
    LY LBY Libya|Libyan Arab Jamahiriya|Libyen|Libye|Libia|利比亚
    LI LIE Liechtenstein|列支敦士登
    LT LTU Lithuania|Litauen|Lituanie|Lituania|立陶宛|Lietuva
    LU LUX Luxembourg|Luxemburg|Luxemburgo|卢森堡|Lëtzebuerg
    MO MAC Macao|澳门|Macau|澳門
      Macao SAR China|Macau SAR
    MG MDG Madagascar|Madagaskar|马达加斯加
    MW MWI Malawi|Malaui|马拉维
    MY MYS Malaysia|Malaisie|Malasia|马来西亚
    MV MDV Maldives|Malediven|Maldivas|马尔代夫
    ML MLI Mali|马里
    MT MLT Malta|Malte|马耳他
    MH MHL Marshall Islands|Marshallinseln|Îles Marshall|Islas Marshall|马绍尔群岛
    MQ MTQ Martinique|Martinica|马提尼克
    MR MRT Mauritania|Mauretanien|Mauritanie|毛里塔尼亚
    MU MUS Mauritius|Maurice|Mauricio|毛里求斯
    YT MYT Mayotte|马约特
    MX MEX Mexico|Mexiko|Mexique|México|墨西哥|Mejico
    FM FSM Micronesia|Mikronesien|Micronésie|密克罗尼西亚|Federated States of Micronesia
    MD MDA Moldova|Republik Moldau|Moldavie|Moldavia|摩尔多瓦|Republic of Moldova|Moldova, Republic of
    MC MCO Monaco|Mónaco|摩纳哥
    MN MNG Mongolia|Mongolei|Mongolie|蒙古
    ME MNE Montenegro|Monténégro|黑山
    MS MSR Montserrat|蒙特塞拉特
    MA MAR Morocco|Marokko|Maroc|Marruecos|摩洛哥
    MZ MOZ Mozambique|Mosambik|莫桑比克
    MM MMR Myanmar (Burma)|Myanmar|Myanmar (Birmanie)|Myanmar (Birmania)|缅甸|Burma
    NA NAM Namibia|Namibie|纳米比亚
    NR NRU Nauru|瑙鲁
    NP NPL Nepal|Népal|尼泊尔
    NL NLD Netherlands|Niederlande|Pays-Bas|Países Bajos|荷兰|The Netherlands|Holland|Nederland|Paesi Bassi
    NC NCL New Caledonia|Neukaledonien|Nouvelle-Calédonie|Nueva Caledonia|新喀里多尼亚
    NZ NZL New Zealand|Neuseeland|Nouvelle-Zélande|Nueva Zelanda|新西兰|Aotearoa
    NI NIC Nicaragua|尼加拉瓜
    NE NER Niger|Níger|尼日尔
    NG NGA Nigeria|尼日利亚
    NU NIU Niue|纽埃
    NF NFK Norfolk Island|Norfolkinsel|Île Norfolk|Isla Norfolk|诺福克岛
    MK MKD North Macedonia|Nordmazedonien|Macédoine du Nord|Macedonia del Norte|北马其顿|Macedonia
      Republic of North Macedonia|FYROM
    MP MNP Northern Mariana Islands|Nördliche Marianen|Îles Mariannes du Nord|Islas Marianas del Norte
      北马里亚纳群岛
    NO NOR Norway|Norwegen|Norvège|Noruega|挪威|Norge
    OM OMN Oman|Omán|阿曼
    PK PAK Pakistan|Pakistán|巴基斯坦
    PW PLW Palau|Palaos|帕劳
    PS PSE Palestinian Territories|Palästinensische Autonomiegebiete|Territoires palestiniens
      Territorios Palestinos|巴勒斯坦领土|Palestine|State of Palestine|Palestine, State of
      Palestinian Territory|Occupied Palestinian Territory|West Bank and Gaza
    PA PAN Panama|Panamá|巴拿马
    PG PNG Papua New Guinea|Papua-Neuguinea|Papouasie-Nouvelle-Guinée|Papúa Nueva Guinea|巴布亚新几内亚
    PY PRY Paraguay|巴拉圭
    PE PER Peru|Pérou|Perú|秘鲁
    PH PHL Philippines|Philippinen|Filipinas|菲律宾|The Philippines
    PN PCN Pitcairn Islands|Pitcairninseln|Îles Pitcairn|Islas Pitcairn|皮特凯恩群岛
      Pitcairn
    PL POL Poland|Polen|Pologne|Polonia|波兰|Polska
    PT PRT Portugal|葡萄牙
    PR PRI Puerto Rico|Porto Rico|波多黎各
    QA QAT Qatar|Katar|Catar|卡塔尔
    RE REU Réunion|La Réunion|Reunión|留尼汪
    RO ROU Romania|Rumänien|Roumanie|Rumanía|罗马尼亚|România
    RU RUS Russia|Russland|Russie|Rusia|俄罗斯|Russian Federation|Russische Föderation|Fédération de Russie
      Россия
    RW RWA Rwanda|Ruanda|卢旺达
    BL BLM St. Barthélemy|Saint-Barthélemy|San Bartolomé|圣巴泰勒米
    SH SHN St. Helena|Saint Helena|Sainte-Hélène|Santa Elena|圣赫勒拿
      Saint Helena, Ascension and Tristan da Cunha
    KN KNA St. Kitts & Nevis|Saint Kitts and Nevis|St. Kitts und Nevis
      Saint-Christophe-et-Niévès|San Cristóbal y Nieves|圣基茨和尼维斯
    LC LCA St. Lucia|Saint Lucia|Sainte-Lucie|Santa Lucía|圣卢西亚
    MF MAF St. Martin|Saint-Martin|San Martín|法属圣马丁
      Saint Martin (French part)
    PM SPM St. Pierre & Miquelon|St. Pierre und Miquelon|Saint-Pierre-et-Miquelon|San Pedro y Miquelón
      圣皮埃尔和密克隆群岛
    VC VCT St. Vincent & Grenadines|Saint Vincent and the Grenadines
      St. Vincent und die Grenadinen|Saint-Vincent-et-les Grenadines
      San Vicente y las Granadinas|圣文森特和格林纳丁斯
    WS WSM Samoa|萨摩亚
    SM SMR San Marino|Saint-Marin|圣马力诺
    ST STP São Tomé & Príncipe|São Tomé und Príncipe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|圣多美和普林西比
    SA SAU Saudi Arabia|Saudi-Arabien|Arabie saoudite|Arabia Saudí|沙特阿拉伯|KSA
    SN SEN Senegal|Sénégal|塞内加尔
    RS SRB Serbia|Serbien|Serbie|塞尔维亚|Srbija
    SC SYC Seychelles|Seychellen|塞舌尔
    SL SLE Sierra Leone|Sierra Leona|塞拉利昂
    SG SGP Singapore|Singapur|Singapour|新加坡|Republic of Singapore
    SX SXM Sint Maarten|Saint-Martin (partie néerlandaise)|荷属圣马丁
      Sint Maarten (Dutch part)|St. Maarten
    SK SVK Slovakia|Slowakei|Slovaquie|Eslovaquia|斯洛伐克|Slovensko|Slovak Republic|Slowakische Republik
    SI SVN Slovenia|Slowenien|Slovénie|Eslovenia|斯洛文尼亚|Slovenija
    SB SLB Solomon Islands|Salomonen|Îles Salomon|Islas Salomón|所罗门群岛
    SO SOM Somalia|Somalie|索马里
    ZA ZAF South Africa|Südafrika|Afrique du Sud|Sudáfrica|南非|Republic of South Africa|RSA
    GS SGS So. Georgia & So. Sandwich Isl.|Südgeorgien und die Südlichen Sandwichinseln
      Géorgie du Sud-et-les Îles Sandwich du Sud|Islas Georgia del Sur y Sandwich del Sur|南乔治亚和南桑威奇群岛
      South Georgia and the South Sandwich Islands
    SS SSD South Sudan|Südsudan|Soudan du Sud|Sudán del Sur|南苏丹
    ES ESP Spain|Spanien|Espagne|España|西班牙|Spagna|Spanje|Hiszpania
    LK LKA Sri Lanka|斯里兰卡
    SD SDN Sudan|Soudan|Sudán|苏丹
    SR SUR Suriname|Surinam|苏里南
    SJ SJM Svalbard & Jan Mayen|Spitzbergen und Jan Mayen|Svalbard et Jan Mayen|Svalbard y Jan Mayen
      斯瓦尔巴和扬马延
    SE SWE Sweden|Schweden|Suède|Suecia|瑞典|Sverige
    CH CHE Switzerland|Schweiz|Suisse|Suiza|瑞士|Swiss Confederation|Svizzera|Zwitserland
    SY SYR Syria|Syrien|Syrie|Siria|叙利亚|Syrian Arab Republic
    TW TWN Taiwan|Taïwan|Taiwán|台湾|Taiwan, Province of China|台湾省|台灣|臺灣
      Taiwan, China|Republic of China|Taiwan ROC
    TJ TJK Tajikistan|Tadschikistan|Tadjikistan|Tayikistán|塔吉克斯坦
    TZ TZA Tanzania|Tansania|Tanzanie|坦桑尼亚|United Republic of Tanzania|Tanzania, United Republic of
    TH THA Thailand|Thaïlande|Tailandia|泰国
    TL TLS Timor-Leste|Timor oriental|东帝汶|East Timor
    TG TGO Togo|多哥
    TK TKL Tokelau|托克劳
    TO TON Tonga|汤加
    TT TTO Trinidad & Tobago|Trinidad und Tobago|Trinité-et-Tobago|Trinidad y Tobago|特立尼达和多巴哥
    TN TUN Tunisia|Tunesien|Tunisie|Túnez|突尼斯
    TR TUR Türkiye|Türkei|Turquie|Turquía|土耳其|Turkey|Turkiye
    TM TKM Turkmenistan|Turkménistan|Turkmenistán|土库曼斯坦
    TC TCA Turks & Caicos Islands|Turks- und Caicosinseln|Îles Turques-et-Caïques|Islas Turcas y Caicos
      特克斯和凯科斯群岛
    TV TUV Tuvalu|图瓦卢
    UG UGA Uganda|Ouganda|乌干达
    UA UKR Ukraine|Ucrania|乌克兰|Україна
    AE ARE United Arab Emirates|Vereinigte Arabische Emirate|Émirats arabes unis|Emiratos Árabes Unidos
      阿拉伯联合酋长国|UAE|VAE|EAU
    GB GBR United Kingdom|Vereinigtes Königreich|Royaume-Uni|Reino Unido|英国|UK|Great Britain|Britain
      United Kingdom of Great Britain and Northern Ireland|England|Scotland|Wales|Northern Ireland
      Großbritannien|Grande-Bretagne|Gran Bretaña|Regno Unito|Verenigd Koninkrijk
    US USA United States|Vereinigte Staaten|États-Unis|Estados Unidos|美国|United States of America|America
      Vereinigte Staaten von Amerika|États-Unis d’Amérique|Estados Unidos de América|EE. UU.|Stati Uniti
      Stany Zjednoczone|Verenigde Staten
    UM UMI U.S. Outlying Islands|Amerikanische Überseeinseln|Îles mineures éloignées des É.-U.
      Islas menores alejadas de EE. UU.|美国本土外小岛屿
      United States Minor Outlying Islands
    UY URY Uruguay|乌拉圭
    UZ UZB Uzbekistan|Usbekistan|Ouzbékistan|Uzbekistán|乌兹别克斯坦
    VU VUT Vanuatu|瓦努阿图
    VE VEN Venezuela|委内瑞拉|Bolivarian Republic of Venezuela|Venezuela, Bolivarian Republic of
    VN VNM Vietnam|Viêt Nam|越南
    VG VGB British Virgin Islands|Britische Jungferninseln|Îles Vierges britanniques
      Islas Vírgenes Británicas|英属维尔京群岛
    VI VIR U.S. Virgin Islands|Amerikanische Jungferninseln|Îles Vierges des États-Unis
      Islas Vírgenes de EE. UU.|美属维尔京群岛
      United States Virgin Islands
    WF WLF Wallis & Futuna|Wallis und Futuna|Wallis-et-Futuna|Wallis y Futuna|瓦利斯和富图纳
    EH ESH Western Sahara|Westsahara|Sahara occidental|Sáhara Occidental|西撒哈拉
    XK XKX Kosovo|Kosova|Kosowo|科索沃
    YE YEM Yemen|Jemen|Yémen|也门
    ZM ZMB Zambia|Sambia|Zambie|赞比亚
    ZW ZWE Zimbabwe|Simbabwe|Zimbabue|津巴布韦
    """
}
