// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterange.h"

#include <QSyntaxHighlighter>
#include <QVector>

/// Gives the escapes in a document the look that they have everywhere.
class EscapeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    /// Where they stand in the document, ascending; what is there already is drawn so when it is
    /// next laid out, or by rehighlight().
    void setEscapes(const QVector<ByteRange>& escapes) { m_escapes = escapes; }

protected:
    void highlightBlock(const QString& text) override;

private:
    QVector<ByteRange> m_escapes;
};
