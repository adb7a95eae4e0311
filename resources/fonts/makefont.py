#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a font that shows what it is given: makefont.py IN OUT FAMILY.

Its figures are tabular by default: Qt 6.4 cannot switch on a font's `tnum` feature, so the
characters that it would replace are mapped to its glyphs directly. It has no ligatures and no
contextual alternates, which Qt 6.4 cannot switch off: `->` must not look like an arrow that nobody
sent. Its outlines are TrueType's: Qt blends those of CFF with a gamma of its own, so that they
look bolder than the text beside them, in dark themes most. The result gets a family name of its own, so that it never mixes with an unchanged copy that
is installed on the system. Needs Debian's python3-fonttools.
"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

mostDeviation = 1.0  # units of the em square, between a cubic curve and its quadratic ones


def toTrueType(font):
    """Replaces the CFF outlines of a font by TrueType's."""
    shapes = font.getGlyphSet()
    order = font.getGlyphOrder()
    table = font["glyf"] = newTable("glyf")
    font["loca"] = newTable("loca")
    table.glyphOrder = order
    table.glyphs = {}
    for name in order:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, mostDeviation, reverse_direction=True))
        table.glyphs[name] = pen.glyph()
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs",
                  "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    maxp.maxComponentElements = max(
        (len(glyph.components) if hasattr(glyph, "components") else 0)
        for glyph in table.glyphs.values())
    post = font["post"]
    post.formatType = 2.0
    post.extraNames = []
    post.mapping = {}
    post.glyphOrder = order
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    font.sfntVersion = "\000\001\000\000"


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
    toTrueType(font)
font.save(target)
