"""The signs of units: a name of the table of units, and the marks that say it, case as written."""

from __future__ import annotations

SIGNS = """
percent % | permille ‰ | percentage_point pp p.p. | basis_point bp bps | degree_celsius °C ℃
degree_fahrenheit °F ℉ | degree ° | kilometre km KM | metre m | centimetre cm | millimetre mm | micrometre µm μm
nanometre nm | foot ft | square_kilometre km² km2 sqkm | square_metre m² m2 ㎡ sqm | cubic_metre m³ m3 | hectare ha hm²
litre L l | millilitre ml mL | tonne t | kilogram kg KG | kilotonne kt | gram g | milligram mg | microgram µg μg
pound_mass lb lbs | ounce oz | watt W | kilowatt kW KW | megawatt MW | gigawatt GW | terawatt TW | kilovolt kV
volt V | kilojoule kJ | megajoule MJ | kilowatt_hour kWh KWh kwh | megawatt_hour MWh | gigawatt_hour GWh
terawatt_hour TWh | hertz Hz | kilohertz kHz | megahertz MHz | gigahertz GHz | kilobyte KB kB | megabyte MB
gigabyte GB | terabyte TB | petabyte PB | exabyte EB | zettabyte ZB | kilobit_per_second kbps Kbps
megabit_per_second Mbps Mb/s Mbit/s Mbps | gigabit_per_second Gbps Gb/s Gbit/s | terabit_per_second Tbps Tb/s Tbit/s | kilometre_per_hour km/h kmh kph | metre_per_second m/s
mile_per_hour mph | hour h | millisecond ms | decibel dB | tonne_co2_equivalent tCO2e tCO2
megatonne_co2_equivalent MtCO2e MtCO2 | gigatonne_co2_equivalent GtCO2e GtCO2 | megatonne Mt MMT | gigatonne Gt
flops FLOPS | gigaflops GFLOPS | teraflops TFLOPS | pflops PFLOPS | eflops EFLOPS Eflops
milligram_per_litre mg/L mg/l | microgram_per_cubic_metre μg/m³ µg/m³ μg/m3 µg/m3 | times ×
token token tokens Token Tokens | ppm ppm | ppb ppb | billion_cubic_metre bcm | lux lx | tonne_oil_equivalent toe
kilotonne_oil_equivalent ktoe | megatonne_oil_equivalent Mtoe mtoe MTOE | petajoule PJ | exajoule EJ | terajoule TJ | gigajoule GJ
watt_hour Wh | petawatt_hour PWh | milliwatt mW | milliampere_hour mAh | milliampere mA | kilovolt_ampere kVA
megavolt_ampere MVA | peak_kilowatt kWp | peak_megawatt MWp | peak_gigawatt GWp | megawatt_electric MWe
gigawatt_electric GWe | kilopascal kPa | megapascal MPa | hectopascal hPa | pascal Pa | millisievert mSv
microsievert µSv μSv | becquerel Bq | hectolitre hl hL | centilitre cl cL | decilitre dl dL | megalitre ML | gigalitre GL
kilolitre kL | revolution_per_minute rpm | terahertz THz | cubic_metre_per_second m³/s m3/s | kilocalorie kcal
british_thermal_unit Btu BTU | million_btu MMBtu | terabit Tbit | gigabit Gbit | megabit Mbit | kilobit kbit
petaflops PFlops | tops TOPS | square_centimetre cm² cm2 | square_millimetre mm² mm2 | cubic_centimetre cm³ cm3
kilotonne_co2_equivalent ktCO2e ktCO2 | kilogram_co2_equivalent kgCO2e kgCO2 | milligram_per_kilogram mg/kg
microgram_per_litre µg/L μg/L µg/l μg/l | microgram_per_gram µg/g μg/g | gram_per_kilometre g/km | watt_per_square_metre W/m² W/m2
nautical_mile nmi | decimetre dm | mile mi | yard yd yds | inch ″ | square_foot ft² ft2 sqft
square_mile mi² | square_inch in² in2 | cubic_foot ft³ ft3 cuft | cubic_kilometre km³ km3 | cubic_centimetre cc
square_metre sqm m^2 | cubic_metre cbm m^3 | square_kilometre km^2 | acre ac | gallon gal | barrel bbl bbls
microlitre µl μl µL μL | barrel_per_day bpd b/d bbl/d | million_barrel_per_day mb/d mbpd
hundredweight cwt | nanogram ng | picogram pg | kilogram kgs KGs | gram gm gms | pound_mass lbm
tonne mt | minute min mins | hour hr hrs | second sec secs | year yr yrs | month mth mths | week wk wks
microsecond µs μs | nanosecond ns | foot_per_second ft/s | knot kn kt/h kts | kilometre_per_hour kmph km/hr kph KPH
metre_per_second_squared m/s² m/s2 | calorie cal | electronvolt eV | kiloelectronvolt keV | megaelectronvolt MeV
gigaelectronvolt GeV | megatonne_coal_equivalent Mtce | kilotonne_coal_equivalent ktce
gigatonne_coal_equivalent Gtce | horsepower hp bhp | petawatt PW | microwatt µW μW | kiloampere kA
microampere µA μA | millivolt mV | microvolt µV μV | megavolt MV | ohm Ω | kiloohm kΩ | megaohm MΩ | microfarad µF μF
nanofarad nF | picofarad pF | ampere_hour Ah | millibar mbar | bar bar | gigapascal GPa | pound_per_square_inch psi
atmosphere atm | millimetre_of_mercury mmHg | kilonewton kN | newton_metre Nm N·m | lumen lm
gray Gy | milligray mGy | sievert Sv | kilobecquerel kBq | megabecquerel MBq | gigabecquerel GBq | terabecquerel TBq
mole mol | millimole mmol | micromole µmol μmol | kibibyte KiB | mebibyte MiB | gibibyte GiB | tebibyte TiB
gigabyte Go | bit_per_second bit/s b/s | kilobit_per_second kb/s kbit/s Kb/s | kilobyte_per_second kB/s KB/s
megabyte_per_second MB/s MBps | gigabyte_per_second GB/s GBps | dot_per_inch dpi | frame_per_second fps
beat_per_minute bpm | mile_per_gallon mpg | megatonne_co2_equivalent MtCO2eq MtCO₂e MtCO₂ MtCO₂eq
tonne_co2_equivalent tCO2eq tCO₂e tCO₂ tCO₂eq | gigatonne_co2_equivalent GtCO2eq GtCO₂e GtCO₂ GtCO₂eq
kilotonne_co2_equivalent ktCO2eq ktCO₂e ktCO₂ | kilogram_co2_equivalent kgCO2eq kgCO₂e kgCO₂
gram_co2_equivalent gCO2e gCO2 gCO₂e gCO₂ gCO2eq | degree_celsius ºC ˚C °Celsius °celsius | degree_fahrenheit ºF ˚F °Fahrenheit °fahrenheit | teu TEU TEUs
deadweight_tonne DWT dwt | terawatt_hour TWh | flops FLOPs FLOP flops | gigawatt_hour Gwh | megawatt_hour Mwh
teragram Tg | gigagram Gg | petagram Pg | decibel dBA dB(A) dBa | percentage_point pps ppt ppts | megalitre Ml
million_litre_per_day MLD | millimole_per_litre mmol/L mmol/l | kilovolt_ampere_reactive kvar | square_decimetre dm²
cubic_decimetre dm³ dm3 | cubic_kilometre km^3 | cubic_hectometre hm³ hm3 | teraelectronvolt TeV | tonne_per_day tpd t/d | billion_cubic_foot bcf Bcf | centigray cGy | kilometre kms Kms KMS | metre mtr mtrs
"""
ENGLISH_SIGNS = """
percent pc | ampere A | degree_celsius C | kelvin K | newton N | joule J | second s | times x | penny p
"""
"""Those that only an English text has behind a number."""
