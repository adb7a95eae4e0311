// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/framingsupport.h"

#include <QTest>

/// Rows of what a framing finds in which bytes, and the check of them in every split.
namespace FrameRows {

using Texts = std::initializer_list<QByteArray>;

/// A stream with NULs in it.
template<std::size_t size>
inline QByteArray bytes(const char (&literal)[size])
{
    return {literal, qsizetype(size) - 1};
}

/// `frames` as frameTexts() writes them.
inline void row(const char* name, const char* spec, const QByteArray& stream, Texts frames)
{
    QStringList texts;
    for (const QByteArray& text : frames)
        texts += QString::fromLatin1(text);
    QTest::addRow("%s: %s", spec, name) << QString::fromLatin1(spec) << stream << texts;
}

inline void addColumns()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("frames");
}

inline void check()
{
    QFETCH(QString, spec);
    QFETCH(QByteArray, stream);
    QFETCH(QStringList, frames);
    for (const Split& split : allSplits())
        QCOMPARE(frameTexts(spec, stream, split), frames);
}

} // namespace FrameRows
