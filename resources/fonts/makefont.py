#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a font that shows what it is given: makefont.py IN OUT FAMILY.

Its figures are tabular by default: Qt 6.4 cannot switch on a font's `tnum` feature, so the
characters that it would replace are mapped to its glyphs directly. It has no ligatures and no
contextual alternates, which Qt 6.4 cannot switch off: `->` must not look like an arrow that nobody
sent. The result gets a family name of its own, so that it never mixes with an unchanged copy that
is installed on the system. Needs Debian's python3-fonttools.
"""
import sys

from fontTools.ttLib import TTFont

source, target, family = sys.argv[1:]
font = TTFont(source)
gsub = font["GSUB"].table
lookups = {
    index
    for record in gsub.FeatureList.FeatureRecord
    if record.FeatureTag == "tnum"
    for index in record.Feature.LookupListIndex
}
tabular = {}
for index in lookups:
    for subtable in gsub.LookupList.Lookup[index].SubTable:
        tabular.update(getattr(subtable, "ExtSubTable", subtable).mapping)
for cmap in font["cmap"].tables:
    for code in range(ord("0"), ord("9") + 1):
        if code in cmap.cmap:
            cmap.cmap[code] = tabular.get(cmap.cmap[code], cmap.cmap[code])
changing = {"calt", "liga", "dlig", "clig"}  # characters into others' shapes
for record in gsub.FeatureList.FeatureRecord:
    if record.FeatureTag in changing:
        record.Feature.LookupListIndex = []
        record.Feature.LookupCount = 0
old = font["name"].getBestFamilyName()
for record in font["name"].names:
    if record.nameID in (1, 3, 4, 6, 16, 18, 20, 21):
        new = family.replace(" ", "") if record.nameID in (3, 6) else family
        record.string = record.toUnicode().replace(old, new).replace(old.replace(" ", ""), new)
if "CFF " in font:
    cff = font["CFF "].cff
    cff.fontNames = [cff.fontNames[0].replace(old, family.replace(" ", ""))]
    for name in ("FullName", "FamilyName"):
        if name in cff.topDictIndex[0].rawDict:
            value = getattr(cff.topDictIndex[0], name)
            setattr(cff.topDictIndex[0], name, value.replace(old, family))
font.save(target)
