"""States, regions and cities of the world in English: no bodies, and what an instrument may belong to."""

from __future__ import annotations

from policydata.extraction.names.words import phrases

STATES = phrases("""
    China, People's Republic of China, PRC, P.R.C, P.R. China, Hong Kong, Macao, Macau, Taiwan, Japan, Korea,
    South Korea, North Korea, Republic of Korea, India, Pakistan, Bangladesh, Indonesia, Malaysia, Singapore,
    Thailand, Vietnam, Viet Nam, Philippines, Cambodia, Laos, Myanmar, Mongolia, Nepal, Sri Lanka, Kazakhstan,
    Uzbekistan, Russia, Russian Federation, Ukraine, Belarus, Poland, Germany, France, Italy, Spain, Portugal,
    Netherlands, Belgium, Luxembourg, Austria, Switzerland, Sweden, Norway, Denmark, Finland, Iceland, Ireland,
    United Kingdom, UK, U.K, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, Greece, Turkey,
    Türkiye, Hungary, Czech Republic, Czechia, Slovakia, Slovenia, Croatia, Serbia, Bosnia, Romania, Bulgaria,
    Albania, Moldova, Estonia, Latvia, Lithuania, Cyprus, Malta, United States, United States of America, US, U.S,
    USA, U.S.A, America, Canada, Mexico, Brazil, Argentina, Chile, Peru, Colombia, Venezuela, Cuba, Ecuador, Bolivia,
    Uruguay, Paraguay, Australia, New Zealand, Egypt, South Africa, Nigeria, Kenya, Ethiopia, Ghana, Morocco, Algeria,
    Tunisia, Rwanda, Senegal, Tanzania, Uganda, Zambia, Zimbabwe, Botswana, Namibia, Mauritius, Israel, Palestine,
    Jordan, Lebanon, Syria, Iraq, Iran, Saudi Arabia, United Arab Emirates, UAE, Qatar, Kuwait, Bahrain, Oman, Yemen,
    Afghanistan, Europe, Asia, Africa, Asia-Pacific, Latin America, Middle East, Central Asia, Southeast Asia,
    Global South, North America, South America, Caribbean
""")
"""States and regions of the world: no bodies, and what an instrument may belong to."""

PLACES = STATES | phrases("""
    Beijing, Shanghai, Shenzhen, Guangzhou, Hangzhou, Geneva, New York, Paris, London, Brussels, Vienna, Berlin,
    Washington, Tokyo, Seoul, The Hague, Hague, Moscow, Rome, Madrid, Nairobi, New Delhi, Delhi, Strasbourg, Montreal,
    Ottawa, Canberra, Sydney, Guangdong, Zhejiang, Jiangsu, Sichuan, Hainan, Xinjiang, Tibet, Wuzhen, Chongqing,
    Tianjin, Wuhan, Chengdu, Nanjing, Dubai, Davos, Bletchley Park, California, Colorado, Texas, Silicon Valley,
    Kigali, Doha, Bangkok, Jakarta, Oslo, Stockholm, Helsinki
""")
