"""States, regions and cities of the world in English: no bodies, and what an instrument may belong to."""

from __future__ import annotations

from policydata.extraction.names.words import phrases
from policydata.extraction.place_names import ENGLISH_STATES

STATES = ENGLISH_STATES | phrases("""
    P.R.C, Korea, England, Scotland, Wales, Northern Ireland, Bosnia, U.K, US, U.S, U.S.A, America, Jordan, Europe,
    Asia, Africa, Asia-Pacific, Latin America, Middle East, Central Asia, Southeast Asia, Global South, North America,
    South America, Caribbean, Antigua and Barbuda, Bahamas, Belize, Cabo Verde, Cape Verde, Central African Republic,
    Chad, Comoros, Dominica, Equatorial Guinea, Georgia, Grenada, Guinea-Bissau, Guyana, Kiribati, Marshall Islands,
    Micronesia, Nauru, Palau, Saint Lucia, Samoa, San Marino, Seychelles, Solomon Islands, Suriname, Tonga,
    Trinidad and Tobago, Tuvalu
""")
"""States and regions of the world: no bodies, and what an instrument may belong to."""

SUBNATIONAL = phrases("""
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa,
    Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
    New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
    South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam,
    Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland and Labrador, Nova Scotia, Nunavut, Ontario, Prince Edward Island,
    Quebec, Québec, Saskatchewan, Yukon, Northwest Territories, New South Wales, NSW, Queensland, South Australia, Tasmania,
    Western Australia, Victoria, Northern Territory, Australian Capital Territory, Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh,
    Goa, Gujarat, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Kerala, Madhya Pradesh, Maharashtra, Manipur, Meghalaya, Mizoram,
    Nagaland, Odisha, Punjab, Rajasthan, Sikkim, Tamil Nadu, Telangana, Tripura, Uttar Pradesh, Uttarakhand, West Bengal,
    Jammu and Kashmir, Sindh, Balochistan, Khyber Pakhtunkhwa, Baden-Württemberg, Bavaria, Brandenburg, Bremen, Hamburg, Hesse,
    Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony, Saxony-Anhalt,
    Schleswig-Holstein, Thuringia, Catalonia, Andalusia, Galicia, Navarre, Aragon, Valencia, Castilla y León, Basque Country,
    Lombardy, Piedmont, Tuscany, Sicily, Sardinia, Veneto, Emilia-Romagna, South Tyrol, Flanders, Wallonia, Tyrol, Styria, Carinthia,
    Brittany, Normandy, Occitanie, Corsica, New Caledonia, Zurich, Bern, Geneva, Vaud, Ticino, Basel-Stadt, Lucerne, São Paulo,
    Rio de Janeiro, Minas Gerais, Bahia, Paraná, Ceará, Pernambuco, Amazonas, Jalisco, Nuevo León, Oaxaca, Chiapas, Yucatán,
    Selangor, Johor, Penang, Sabah, Sarawak, Perak, Kedah, Lagos, Kano, Kaduna, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga,
    Western Cape, Eastern Cape, Northern Cape, Free State, Hokkaido, Osaka, Kyoto, Fukuoka, Aceh, Bali, West Java, Tatarstan,
    Greenland, Faroe Islands, Åland, Jersey, Guernsey, Isle of Man, Gibraltar, Bermuda, Kurdistan Region, Zanzibar, Somaliland
""")
"""States, provinces and regions of federations and the like."""

_CITIES = phrases("""
    Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Paris, London, Brussels, Vienna, Berlin, Washington, Tokyo, Seoul,
    The Hague, Hague, Moscow, Rome, Madrid, Nairobi, New Delhi, Delhi, Strasbourg, Montreal, Ottawa, Canberra, Sydney,
    Guangdong, Zhejiang, Jiangsu, Sichuan, Hainan, Xinjiang, Tibet, Wuzhen, Chongqing, Tianjin, Wuhan, Chengdu, Nanjing,
    Dubai, Davos, Bletchley Park, Silicon Valley, Kigali, Doha, Bangkok, Jakarta, Oslo, Stockholm, Helsinki
""")
PLACES = STATES | SUBNATIONAL | _CITIES

SEATS = PLACES | phrases("""
    Istanbul, Basel, Rotterdam, Amsterdam, Cancún, Cancun, Lisbon, Tallinn, Riga, Vilnius, Warsaw, Prague, Budapest, Bucharest, Sofia, Athens,
    Ankara, Dublin, Milan, Turin, Venice, Barcelona, Seville, Munich, Frankfurt, Bonn, Copenhagen, Gothenburg, Bergen, Reykjavik, Edinburgh,
    Glasgow, Belfast, Manchester, Cairo, Tunis, Algiers, Rabat, Marrakesh, Marrakech, Casablanca, Dakar, Accra, Abuja, Kampala, Maputo, Harare,
    Lusaka, Windhoek, Gaborone, Pretoria, Johannesburg, Durban, Luanda, Kinshasa, Addis Ababa, Khartoum, Bamako, Lomé, Cotonou, Abidjan, Conakry,
    Freetown, Monrovia, Banjul, Praia, Malabo, Yaoundé, Libreville, Brazzaville, Antananarivo, Moroni, Lilongwe, Maseru, Hiroshima, Nagoya,
    Busan, Incheon, Kunming, Hanoi, Manila, Bandung, Kuala Lumpur, Vientiane, Phnom Penh, Yangon, Dhaka, Colombo, Kathmandu, Mumbai, Hyderabad,
    Islamabad, Karachi, Kabul, Tashkent, Samarkand, Almaty, Astana, Bishkek, Dushanbe, Ashgabat, Baku, Tbilisi, Yerevan, Tehran, Baghdad, Riyadh,
    Manama, Muscat, Amman, Beirut, Damascus, Jerusalem, Nicosia, Valletta, Minsk, Kyiv, Chisinau, Melbourne, Auckland, Waitangi, Suva, Apia,
    Honiara, Montréal, Toronto, Vancouver, Dayton, Santiago, Buenos Aires, Lima, Quito, Bogotá, Bogota, Caracas, Brasília, Rio, Montevideo, Asunción,
    Cartagena, Escazú, Esquipulas, Havana, Kingston, Bridgetown, Nassau, Managua, Monterrey, Salamanca, Bologna, Arusha, Maastricht, Faro, Espoo,
    Aarhus, Ramsar, Minamata, Lanzarote, Potsdam, Yalta, Sendai, Hyogo, Katowice, Ljubljana, Zagreb, Sarajevo, Belgrade, Skopje, Tirana, Pristina,
    Bratislava, Salzburg, Entebbe, Mombasa, Thimphu, Ulaanbaatar, Taipei, Palermo, Ohrid, Naivasha
""")
"""Places that instruments are named after: "the Istanbul Protocol"."""

JOINED_PLACES = frozenset(
    tuple(pair.split(" and "))
    for pair in phrases("""
    England and Wales, Trinidad and Tobago, Antigua and Barbuda, Bosnia and Herzegovina, Saint Kitts and Nevis,
    Newfoundland and Labrador, Jammu and Kashmir, Tyne and Wear, Bristol and Bath, Asia and the Pacific, Latin America and the Caribbean,
    Scotland and Northern Ireland, Kensington and Chelsea, Hammersmith and Fulham, Cambridgeshire and Peterborough, Serbia and Montenegro,
    Punjab and Haryana, Devon and Cornwall, Avon and Somerset, Bath and Wells, Brighton and Hove, Dumfries and Galloway, Perth and Kinross,
    Argyll and Bute, Telford and Wrekin, Redcar and Cleveland, Barking and Dagenham, Windsor and Maidenhead, Cheshire and Merseyside,
    Sussex and Surrey, Moravia and Silesia, Castile and León, New York and New Jersey, Wallis and Futuna, Turks and Caicos Islands
""")
)
"""Places that are named together."""
