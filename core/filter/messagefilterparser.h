// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/messagefilter.h"

#include <QCoreApplication>

#include <optional>

/// Reads the text of one filter, term by term.
class MessageFilterParser
{
    Q_DECLARE_TR_FUNCTIONS(MessageFilter)

public:
    explicit MessageFilterParser(QStringView text);

    [[nodiscard]] Result<MessageFilter> parse();

private:
    bool parseTerm();
    bool parseQuoted();
    bool parseWord(QStringView word);
    bool parseConnections(QStringView list);
    bool parseType(QStringView name);
    bool parseLength(QStringView comparison);
    bool parseHex(QStringView digits);
    [[nodiscard]] static MessageFilter::Needle needleOf(QStringView text);
    void addText(QStringView text);
    bool fail(const QString& what);

    QStringView m_text;
    qsizetype m_at = 0; // the first character not read
    qsizetype m_term = 0; // the first character of the term
    MessageFilter m_filter;
    std::optional<Error> m_error;
};
