"""States, regions and cities of the world in English: no bodies, and what an instrument may belong to."""

from __future__ import annotations

from policydata.extraction.names.words import phrases
from policydata.extraction.place_names import ENGLISH_STATES, SUBNATIONAL

STATES = ENGLISH_STATES | phrases("""
    P.R.C, Korea, England, Scotland, Wales, Northern Ireland, Bosnia, U.K, U.S, U.S.A, America, Europe, Asia,
    Africa, Asia-Pacific, Latin America, Middle East, Central Asia, Southeast Asia, Global South, North America,
    South America, Caribbean
""")
"""States and regions of the world: no bodies, and what an instrument may belong to."""

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
