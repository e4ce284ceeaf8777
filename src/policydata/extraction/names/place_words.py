"""States, regions and cities of the world in English: no bodies, and what an instrument may belong to."""

from __future__ import annotations

from policydata.extraction.names.words import phrases
from policydata.extraction.place_names import ENGLISH_STATES

STATES = ENGLISH_STATES | phrases("""
    P.R.C, P.R. China, Korea, Republic of Korea, Russian Federation, England, Scotland, Wales, Northern Ireland, Bosnia, Great Britain, UK, U.K, Britain,
    US, U.S, USA, U.S.A, America, Jordan, Czech Republic, Turkey, Türkiye, Macau, Viet Nam, Palestine, Europe, Asia, Africa, Asia-Pacific, Latin America,
    Middle East, Central Asia, Southeast Asia, Global South, North America, South America, Caribbean,
    Antigua and Barbuda, Bahamas, Belize, Cabo Verde, Cape Verde, Central African Republic, Chad, Comoros,
    Dominica, Equatorial Guinea, Georgia, Grenada, Guinea-Bissau, Guyana, Kiribati, Marshall Islands, Micronesia,
    Nauru, Palau, Saint Lucia, Samoa, San Marino, Seychelles, Solomon Islands, Suriname, Tonga,
    Trinidad and Tobago, Tuvalu
""")
"""States and regions of the world: no bodies, and what an instrument may belong to."""

PLACES = STATES | phrases("""
    Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Geneva, New York, Paris, London, Brussels, Vienna, Berlin,
    Washington, Tokyo, Seoul, The Hague, Hague, Moscow, Rome, Madrid, Nairobi, New Delhi, Delhi, Strasbourg, Montreal,
    Ottawa, Canberra, Sydney, Guangdong, Zhejiang, Jiangsu, Sichuan, Hainan, Xinjiang, Tibet, Wuzhen, Chongqing,
    Tianjin, Wuhan, Chengdu, Nanjing, Dubai, Davos, Bletchley Park, California, Colorado, Texas, Silicon Valley,
    Kigali, Doha, Bangkok, Jakarta, Oslo, Stockholm, Helsinki
""")
