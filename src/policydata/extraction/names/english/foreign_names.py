"""Titles and bodies that an English text names in another language: "Ley Orgánica de Educación", "Conseil d'État"."""

from __future__ import annotations

import re

from policydata.extraction.expressions import expression
from policydata.extraction.names.name_spans import name_span
from policydata.extraction.names.words import words
from policydata.extraction.spans import Span

_TITLE_HEADS = words("""
    Ley Lei Loi Legge Código Codice Code Decreto Décret Decreto-Lei Decreto-Ley Marco Estatuto Ordenanza Ordonnance
    Arrêté Resolución Resolução Reglamento Règlement Regolamento Estrategia Estratégia Stratégie Plano Constitución
    Constituição Gesetz Verordnung Circulaire Portaria Lov Lag Ustawa Zákon
""")
_SURE = words("""
    Universiti Universitas Universitat Universitatea Uniwersytet Univerzita Univerzitet Universidad Universidade Université Università Universität Universiteit
    Ministerio Ministère Ministero Ministério Ministerstwo Ministerstvo Kementerian Bundesministerium Bundesamt Suruhanjaya Urząd
    Rechtbank Gerechtshof Landgericht Oberlandesgericht Amtsgericht Verwaltungsgericht Oberverwaltungsgericht Audiencia Ville Gemeente Verbraucherzentrale Polizeipräsidium
""")
"""Heads that need no particle behind them: "Universiti Malaya"."""
_BODY_HEADS = _SURE | words("""
    Agencia Agência Agence Autoridad Autoridade Autorité Autorità Garante Conseil Consejo
    Conselho Consiglio Corte Cour Congreso Asamblea Assembleia Assemblée Senado Cámara Câmara Chambre Instituto Istituto
    Comisión Comissão Secretaría Secretaria Superintendencia Defensoría
    Procuraduría Fundación Fundação Fondation Fondazione Asociación Associação Observatorio Observatório Observatoire Centro
    Federación Banco Banque Landesamt Bundesbeauftragte Casa Red Coalición Colectivo Sindicato
    Confederación Comité Haut-Commissariat Commission Cortes Verband Verein Stiftung Rede Coletivo Tribunale
    Bundesanstalt Bundesinstitut Bundesverband Bundesministerin Landesbeauftragte Landesbeauftragter Landesanstalt Landesregierung Arbeitsgemeinschaft Ministerium Staatsministerium
    Staatssekretariat Hochschule Behörde Zentralverband Gesellschaft Gewerkschaft Dachverband Arbeitskreis Beauftragte Bund Eidgenössisches Eidgenössischer
    Rijksdienst Rijksinstituut Ministerie Autoriteit Inspectie Raad Vereniging Stichting Dienst Nationaal Koninklijke Nederlandse
    École Ecole Faculté Hôpital Musée Bibliothèque Kreditanstalt Bundeszentrale Zentralstelle Landeszentrale Fachverband Deutscher Deutsches
    Haute Défenseur Ligue Réseau Syndicat Fédération Confédération Société Caisse Cité Préfecture Mairie Direction Secrétariat Office Collège Inspection Groupement Délégation
    Agenzia Dipartimento Commissione Comitato Presidenza Associazione Federazione Confederazione Camera Senato Banca Unione Ente
    Contraloría Fiscalía Gobierno Ayuntamiento Diputación Generalitat Subsecretaría Consejería Dirección Oficina Junta Servicio Jefatura Colegio Sociedad Unión Liga Tribunal Juzgado Alcaldía Intendencia Procurador Contralor Defensor
    Governo Prefeitura Controladoria Receita Supremo Superior Presidência Ordem Central Sociedade União Direção Confederação Federação Polícia Gabinete Direcção
    Badan Komisi Jabatan Lembaga Dewan Majlis Mahkamah Kejaksaan
    Rada Instytut Rzecznik Fundacja Úřad Nejvyšší Autoritatea Agenția Ministerul Curtea Avocatul Nemzeti Agentia Styrelsen Udenrigsministeriet Institutul Hrvatska Državni
""")
FOREIGN_HEADS = _TITLE_HEADS | _BODY_HEADS
"""First words of names in French, German, Italian, Portuguese and Spanish, and some others."""

_PARTICLE = (
    r"(?:(?:d[aeiou]|[dn][aeo]s|del|della|dei|delle|dello|degli|dall[ae]|des|la|las|el|los|le|les|lo|y|e|et|ed|ou|sobre|sur|para|pour|por|par|con|com|avec|"
    r"em|en|na|n[eo]l|nell[aeo]|nei|negli|sul|sull[aeo]|sui|dans|entre|per[ ](?:la|il|lo|le|gli)|in[ ](?:materia|der|den)|à|ao|aos|às|al|alla|ai|agli|au|aux|contra|contre|contro|"
    r"zur?|zum|über|für|und|gegen|von|vom|der|des|relati(?:ve|ves|fs?|v[ao]s?)|portant|concernant|modifiant)|no(?=[ ][A-ZÀ-Þ])|a(?=[ ]l[ao]s?[ ]))"
)
_CAPITAL = r"(?:[dlDL][’'])?[A-ZÀ-Þ][\w’'-]*+"
_ACCENTED = r"(?=[a-z’']*+[à-ÿ])[a-zà-ÿ’'-]{4,}+"
_ADJECTIVE = (
    r"(?=[a-z]{4,16}[ .,;)])[a-z]{2,}?(?:ali|i[fv]e?s?|iche|aux|elles|nels|nales?|ários|árias|iques?|ic[ao]s?)(?![a-z])"
)
_SMALL = r"[a-zà-ÿ]{4,}(?=[ ](?:et|e|y|de|des|du)[ ])"
_NAME = expression(
    rf"""[A-ZÀ-Þ][\w-]*+(?:[ ]n[°º.o]{{1,2}}[ ]?[0-9./-]{{2,12}}+)?
    (?:(?:[ ]|\n(?={_PARTICLE}[ ]))(?:{_CAPITAL}|{_PARTICLE}[ \n](?:{_PARTICLE}[ ]){{0,2}}(?:[dl][’'])?[A-Za-zÀ-ÿ][\w’'-]*+|{_ACCENTED}|{_ADJECTIVE}|{_SMALL}|[dl][’'][A-Za-zÀ-ÿ][\w’'-]*+)|,[ ]{_CAPITAL}(?=(?:[ ][\w’'-]+){{0,5}}[ ](?:y|e|et|und)[ ][A-ZÀ-Þ])){{1,14}}+
    (?:[ ][0-9.]{{1,7}}/[0-9]{{2,4}})?""",
    re.VERBOSE,
)
_OWNER = expression(r"[’'][sS]?\Z")
_TELLS = expression(rf"[ \n]{_PARTICLE}[ \n]|[À-ÿ]|[ ][dl][’']")
_GERMAN = expression(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{3,40}?(?:gesetz|gesetzbuch|verordnung)(?:es|s)?(?![\w-])")
_GERMAN_ENDS = ("gesetz", "verordnung")
_SURNAMED = words("""
    Marco Red Code Rede Lag Lov Commission Office Direction Inspection Central Superior Camera Rada Majlis Dewan Junta Liga Bund Dienst Colegio Haute
    Tribunal
""")
"""Heads that are given names or English words too: the word behind them must say that it is a law or a body."""
FOREIGN_BODY_HEADS = _BODY_HEADS - _SURNAMED
_BEHIND_SURNAMED = words(
    "Civil Nationale National Legal Normativo Regulatorio Regulatório Nacional Estratégico General Geral du des nationale"
)


def find_foreign_names(text: str, starts: list[int]) -> list[Span]:
    """Return the names in other languages that begin at one of the places, where words of FOREIGN_HEADS stand."""
    found: list[Span] = []
    done = 0
    for start in starts:
        match = _NAME.match(text, start) if start >= done else None
        if match is None:
            continue
        head, behind = match[0].split()[:2]
        if head not in _SURE and _TELLS.search(match[0]) is None:
            continue
        if head in _SURNAMED and behind not in _BEHIND_SURNAMED and (head, behind) != ("Code", "de"):
            continue
        done = match.end() - len(match[0]) + len(_OWNER.sub("", match[0]))
        found.append(_name(start, done, "policy" if head in _TITLE_HEADS else "body", head))
    if any(end in text for end in _GERMAN_ENDS):
        found += [_name(*match.span(), "policy", "Gesetz") for match in _GERMAN.finditer(text)]
    return found


def _name(start: int, end: int, kind: str, head: str) -> Span:
    return name_span(start, end, f"{kind}.foreign", head=head.lower())
