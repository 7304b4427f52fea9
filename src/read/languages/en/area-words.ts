/**
 * Regions, seas and areas of conflict that are no unit of administration, or that news names otherwise: names; ISO 3166 code of the
 * country, "" where they lie in several; latitude and longitude of the middle in degrees.
 */
const ROWS = `
Gaza Strip,Gaza;PS;31.4;34.4
West Bank,occupied West Bank;PS;32;35.3
East Jerusalem;PS;31.8;35.2
Golan Heights,Golan;SY;33;35.8
Donbas,Donbass;UA;48.3;38.3
Crimea,Crimean Peninsula;UA;45.3;34.4
Donetsk People's Republic;UA;48;37.8
Luhansk People's Republic;UA;48.9;39
Snake Island;UA;45.3;30.2
Black Sea;;43;34
Sea of Azov;;46;37
Transnistria;MD;47.2;29.3
Nagorno-Karabakh,Karabakh;AZ;39.8;46.8
South Ossetia;GE;42.3;44
Abkhazia;GE;43;41
Chechnya;RU;43.3;45.7
Dagestan;RU;43;47
North Caucasus;RU;43.5;45
Caucasus;;42.5;45
Siberia;RU;60;105
Kashmir;;34.5;76
Jammu and Kashmir,Indian-administered Kashmir;IN;33.8;75
Balochistan,Baluchistan;PK;28.5;66
Waziristan,North Waziristan,South Waziristan;PK;32.5;69.8
Xinjiang;CN;41;85
Tibet;CN;31;88
Kurdistan,Iraqi Kurdistan,Kurdistan Region;IQ;36.2;44
Rojava;SY;36.5;40
Darfur;SD;13;25
Kordofan,South Kordofan,North Kordofan;SD;12;30
Tigray;ET;14;38.5
Amhara;ET;11.5;38
Oromia;ET;7.5;39
Ogaden;ET;7;44.5
Somaliland;SO;9.5;46
Puntland;SO;9;49
Sahel,the Sahel;;15;0
Sahara;;23;10
Maghreb;;31;3
Horn of Africa;;8;46
Lake Chad;;13;14
Kivu,North Kivu,South Kivu;CD;-1.5;28.5
Ituri;CD;1.8;29.8
Cabo Delgado;MZ;-12.3;39.8
Red Sea;;20;38
Gulf of Aden;;12;48
Persian Gulf;;27;51
Strait of Hormuz;;26.6;56.3
Sinai,Sinai Peninsula;EG;29.5;34
Negev,Negev Desert;IL;30.8;34.8
Galilee;IL;32.8;35.5
Bekaa,Bekaa Valley,Beqaa;LB;33.9;36
Mediterranean,Mediterranean Sea;;35;18
Aegean,Aegean Sea;;39;25
English Channel;;50.2;-0.5
North Sea;;56;3
Baltic Sea;;58;20
South China Sea;;12;113
Indian Ocean;;-20;80
Atlantic,Atlantic Ocean;;25;-40
Pacific,Pacific Ocean;;0;-150
Caribbean;;15;-75
Balkans;;43;20
Scandinavia;;63;15
Middle East;;29;42
Central Asia;;44;65
Southeast Asia;;10;107
South Asia;;23;78
East Asia;;37;115
Latin America;;-10;-65
Central America;;13;-86
South America;;-15;-60
North America;;45;-100
Europe,European Union,EU;;50;10
Eastern Europe;;50;27
Western Europe;;48;5
Africa;;5;20
West Africa;;10;-5
East Africa;;0;37
North Africa;;28;15
Asia;;45;90
Mindanao;PH;7.5;125
Aceh;ID;4.2;96.9
Sumatra;ID;0;102
Java;ID;-7.3;110
Sulawesi;ID;-2;121
Borneo;;1;114
Papua,West Papua;ID;-4;138
Rakhine;MM;20;93.5
Catalonia;ES;41.8;1.5
Basque Country;ES;43;-2.5
Sicily;IT;37.5;14
Sardinia;IT;40;9
Lampedusa;IT;35.5;12.6
Lesbos;GR;39.2;26.3
Crete;GR;35.2;24.9
Corsica;FR;42.2;9.1
Bavaria;DE;48.9;11.5
Midwest;US;41;-90
New England;US;43.5;-71.5
Silicon Valley;US;37.4;-122
Capitol Hill;US;38.9;-77
Long Island;US;40.8;-73.1
`;

/** An area: its first name is the one it is shown by. */
export interface AreaRow {
  readonly names: readonly string[];
  /** ISO 3166 code; null where it lies in several countries. */
  readonly country: string | null;
  readonly lat: number;
  readonly lon: number;
}

export const areaRows: readonly AreaRow[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [names, country, lat, lon] = row.split(";");
    return { names: names!.split(","), country: country! || null, lat: +lat!, lon: +lon! };
  });
